"""A JoeyNMT model of the sizes that a specification asks for."""


def build(spec):
    """Bidirectional GRU, LSTM with Bahdanau attention and input feeding, tied softmax."""
    from types import SimpleNamespace

    from joeynmt.model import build_model
    from joeynmt.vocabulary import Vocabulary

    marks = SimpleNamespace(
        unk_token="<unk>", unk_id=0, pad_token="<pad>", pad_id=1, bos_token="<s>", bos_id=2,
        eos_token="</s>", eos_id=3, sep_token=None, sep_id=None, lang_tags=[],
    )  # fmt: skip
    words = [f"w{n}" for n in range(spec["vocab_size"] - 4)]
    vocabulary = Vocabulary(words, marks)
    dropout = spec["dropout"]
    embeddings = {"embedding_dim": spec["embedding_dim"], "dropout": dropout, "scale": False}
    config = {
        "initializer": "xavier_uniform", "embed_initializer": "normal", "bias_initializer": "zeros",
        "embed_init_weight": 0.1, "tied_embeddings": False, "tied_softmax": False,
        "encoder": {
            "type": "recurrent", "rnn_type": "gru", "bidirectional": True, "num_layers": 1,
            "embeddings": embeddings, "hidden_size": spec["encoder_units"], "dropout": dropout,
        },
        "decoder": {
            "type": "recurrent", "rnn_type": "lstm", "num_layers": 1, "attention": "bahdanau",
            "embeddings": embeddings, "hidden_size": spec["decoder_units"], "dropout": dropout,
            "hidden_dropout": dropout, "input_feeding": True, "init_hidden": "bridge",
        },
    }  # fmt: skip
    return build_model(config, src_vocab=vocabulary, trg_vocab=vocabulary)
