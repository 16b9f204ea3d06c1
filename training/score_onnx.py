"""Scores an ONNX file on dev, run by ONNX Runtime in Java, and says how far it is from a checkpoint where one is given."""
import argparse
import json
import pathlib
import subprocess
import tempfile

import numpy as np
import torch

import data
from export import load
from model import INPUTS, OUTPUTS
from score import evaluate
from train import base_files

HERE = pathlib.Path(__file__).parent


def run(model, jar, groups, word_pieces, outputs=OUTPUTS):
    """The outputs, by name and width, for each batch of windows, as arrays."""
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = pathlib.Path(folder, "in"), pathlib.Path(folder, "out")
        shapes = []
        with open(asked, "wb") as file:
            for group in groups:
                inputs = data.inputs(group, word_pieces)
                shapes.append(tuple(inputs["input_ids"].shape))
                file.write(np.array(shapes[-1], ">i4").tobytes())
                for name in INPUTS:
                    file.write(inputs[name].numpy().astype(">i8").tobytes())
        subprocess.run(["java", "-cp", jar, HERE / "OnnxAnswers.java", model, asked, answered, *outputs], check=True)
        floats = np.memmap(answered, ">f4", "r")
        at, out = 0, []
        for windows, pieces in shapes:
            answers = {}
            for name, width in outputs.items():
                count = windows * pieces * width
                answers[name] = np.array(floats[at : at + count], np.float32).reshape(windows, pieces, width)
                at += count
            out.append(answers)
        assert at == len(floats)
        return out


def differences(groups, outputs, reader, word_pieces):
    """Per output, the largest difference from the checkpoint's answers, and the share of the same best labels."""
    worst, same, asked = {}, {}, {}
    for group, answers in zip(groups, outputs):
        inputs = data.inputs(group, word_pieces)
        with torch.no_grad():
            expected = reader(**inputs)
        seen = inputs["attention_mask"].bool().numpy()
        for name in OUTPUTS:
            mine, theirs = answers[name][seen], expected[name].numpy()[seen]
            worst[name] = max(worst.get(name, 0.0), float(np.abs(mine - theirs).max()))
            same[name] = same.get(name, 0) + int((mine.argmax(-1) == theirs.argmax(-1)).sum())
            asked[name] = asked.get(name, 0) + int(seen.sum())
    return {name: {"largest": round(worst[name], 4), "same best": round(same[name] / asked[name], 4)} for name in worst}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, default="../shared/corpora/polnear-silver")
    parser.add_argument("--base", type=pathlib.Path, required=True, help="folder of the base's .onnx and -tokenizer.json")
    parser.add_argument("--model", type=pathlib.Path, required=True, help="the ONNX file")
    parser.add_argument("--jar", type=pathlib.Path, required=True, help="ONNX Runtime for Java")
    parser.add_argument("--run", default="student", help="what the table calls the run that made it")
    parser.add_argument("--checkpoint", type=pathlib.Path, help="to compare with, on 50 windows")
    args = parser.parse_args()

    torch.set_num_threads(1)
    base_onnx, tokenizer = base_files(args.base)
    word_pieces = data.WordPieces.load(tokenizer)
    dev = data.load(args.data / "dev.jsonl.gz", word_pieces)
    # One at a time, as the product does: in a batch, the range of one window's activations would bear on another's.
    groups = [[w] for a in dev for w in data.windows(a)]
    outputs = run(args.model, args.jar, groups, word_pieces)
    if args.checkpoint:
        some = slice(0, 50)
        reader = load(args.checkpoint, base_onnx)
        print(json.dumps({"differences": differences(groups[some], outputs[some], reader, word_pieces)}))
    pairs = (
        (window, {name: answers[name][b] for name in OUTPUTS})
        for group, answers in zip(groups, outputs) for b, window in enumerate(group)
    )
    print(json.dumps({"run": args.run, "model": args.model.name, "dev": evaluate(dev, pairs)}))


if __name__ == "__main__":
    main()
