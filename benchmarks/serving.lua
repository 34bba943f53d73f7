-- For wrk: asks for one sentence at a time, and prints what was measured as JSON.
local sentences = {}
for line in io.lines(os.getenv("SENTENCES")) do
  table.insert(sentences, line)
end
local next_sentence = 0

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  next_sentence = next_sentence % #sentences + 1
  return wrk.format(nil, nil, nil, '{"instances": [' .. sentences[next_sentence] .. "]}")
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '\nRESULT {"requests": %d, "seconds": %f, "p50": %f, "p95": %f, "p99": %f, "lost": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.status + e.timeout))
end
