"""Trains the reader and scores it on dev after each epoch. Continues from the last epoch in --out where there is one."""
import argparse
import json
import pathlib
import time

import torch

import data
from crf import Chain
from model import NEW, Reader, imitation, losses, total
from score import evaluate


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, default="../shared/corpora/polnear-silver")
    parser.add_argument("--base", type=pathlib.Path, required=True, help="folder of the base's .onnx and -tokenizer.json")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--steps", type=int, help="stop after so many steps in all, within an epoch if need be")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="learning rate of the encoder; new parts learn ten times as fast")
    parser.add_argument("--warmup", type=int, default=100, help="steps")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--float32", action="store_true", help="multiply in float32: faster where the processor has no bfloat16")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--layer-decay", type=float, default=1.0, help="rate of each layer relative to the one above it")
    parser.add_argument("--without-case", action="store_true", help="hide the case of words, in training and in scoring")
    parser.add_argument("--crf", action="store_true", help="learn scores of label after label, and decode with them")
    parser.add_argument("--start", type=pathlib.Path, help="checkpoint to begin with, instead of the base with new heads")
    parser.add_argument("--teacher", type=pathlib.Path, help="checkpoint whose answers are learned too")
    parser.add_argument("--teacher-base", type=pathlib.Path, help="folder of the teacher's base")
    parser.add_argument("--imitate", nargs="+", default=["attribution"], help="the tasks in which the teacher is imitated")
    parser.add_argument("--unlabelled", type=pathlib.Path, help="CSV file of further texts for the teacher to answer")
    parser.add_argument("--column", default="articleBody", help="the column of the texts")
    parser.add_argument("--share", type=float, default=1.0, help="share of the windows of those texts in each epoch")
    return parser.parse_args()


def base_files(folder):
    """The ONNX file and the tokenizer of the base, as they lie in its jar."""
    return next(folder.glob("*.onnx")), next(folder.glob("*-tokenizer.json"))


def depth_of(name, layers):
    """How far below the new parts a parameter of the encoder lies: 1 for the last layer, the most for what is embedded."""
    parts = name.split(".")
    return layers - int(parts[1]) if parts[0] == "layers" else layers + 1


def optimizer_of(reader, rate, decay=1.0, chain=None):
    """AdamW; the word embeddings stay as they are, new parts learn ten times as fast, lower layers slower by `decay`."""
    reader.word.weight.requires_grad = False
    groups = {}
    for name, p in reader.named_parameters():
        if p.requires_grad:
            new = name.split(".")[0] in NEW
            share = 10.0 if new else decay ** (depth_of(name, len(reader.layers)) - 1)
            groups.setdefault(share, []).append(p)
    if chain:
        groups.setdefault(10.0, []).append(chain.after)
    return torch.optim.AdamW([{"params": p, "lr": rate * share} for share, p in groups.items()], weight_decay=0.01)


def first_steps(epochs, most):
    """The batches of the epochs, or as many as make up `most` steps."""
    out = []
    for batches in epochs:
        left = len(batches) if most is None else most - sum(map(len, out))
        if left > 0:
            out.append(batches[:left])
    return out


def shown(inputs, without_case):
    """The inputs, without the case of words where it is hidden."""
    return inputs | {"shape_ids": torch.zeros_like(inputs["shape_ids"])} if without_case else inputs


def answers(reader, windows, word_pieces, size=16, without_case=False):
    """Yields each window with the reader's full-precision answers, shortest windows first."""
    reader.eval()
    windows = sorted(windows, key=lambda w: w.pieces())
    for i in range(0, len(windows), size):
        group = windows[i : i + size]
        with torch.no_grad():
            out = {k: v.numpy() for k, v in reader(**shown(data.inputs(group, word_pieces), without_case)).items()}
        for b, window in enumerate(group):
            yield window, {k: v[b] for k, v in out.items()}


def loaded(base, checkpoint):
    """The reader of a checkpoint, which may lack positions beyond a window."""
    reader = Reader.from_base(base_files(base)[0])
    state = torch.load(checkpoint)
    known = state["position.weight"]
    state["position.weight"] = torch.cat([known, reader.position.weight.data[len(known) :]])
    reader.load_state_dict(state)
    return reader


def train_epoch(
    reader, optimizer, schedule, batches, word_pieces, say, teacher=None, imitate=(), without_case=False, chain=None,
    rough=True
):
    """One pass over the batches; `rough` multiplies in bfloat16 (with AMX, several times as fast as float32)."""
    reader.train()
    sums, started = {}, time.time()
    trained = [p for p in reader.parameters() if p.requires_grad]
    for step, group in enumerate(batches, 1):
        inputs = shown(data.inputs(group, word_pieces), without_case)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=rough):
            out = reader(**inputs)
        target = data.targets(group, inputs["input_ids"].shape[1])
        found = losses(out, target)
        if chain:
            found["attribution"] = chain.loss(out["attribution"], target["attribution"])
        loss = total(found)
        if teacher:
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=rough):
                taught = teacher(**inputs)
            imitated = {k: v for k, v in imitation(out, taught, target["first"]).items() if k in imitate}
            loss = loss + total(imitated)
            found |= {name + " imitated": value for name, value in imitated.items()}
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        schedule.step()
        for name, loss in found.items():
            sums[name] = sums.get(name, 0.0) + loss.item()
        if step % 20 == 0 or step == len(batches):
            mean = {name: round(value / step, 3) for name, value in sums.items()}
            say({"step": step, "of": len(batches), "seconds": round(time.time() - started), "loss": mean})
    return time.time() - started


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)

    def say(record):
        line = json.dumps(record)
        print(line, flush=True)
        with open(args.out / "log.jsonl", "a", encoding="utf-8") as log:
            log.write(line + "\n")

    onnx_file, tokenizer = base_files(args.base)
    word_pieces = data.WordPieces.load(tokenizer)
    train = data.load(args.data / "train.jsonl.gz", word_pieces)
    dev = data.load(args.data / "dev.jsonl.gz", word_pieces)
    dev_windows = [w for a in dev for w in data.windows(a)]

    rng = data.seeded(args.seed)
    reader = loaded(args.base, args.start) if args.start else Reader.from_base(onnx_file)
    teacher = loaded(args.teacher_base, args.teacher).eval() if args.teacher else None
    further = data.load_unlabelled(args.unlabelled, word_pieces, args.column) if args.unlabelled else []
    chain = Chain() if args.crf else None
    optimizer = optimizer_of(reader, args.rate, args.layer_decay, chain)
    drawn = [data.epoch_windows(train, rng) + data.unlabelled_windows(further, rng, args.share) for _ in range(args.epochs)]
    for windows in drawn if further else []:
        rng.shuffle(windows)
    epochs = first_steps([data.batches(windows, rng) for windows in drawn], args.steps)
    steps = sum(map(len, epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / args.warmup) * max(0.0, 1.0 - step / steps)
    )
    say({"articles": len(train), "dev windows": len(dev_windows), "epochs": len(epochs), "steps": steps, "further texts": len(further)})

    last = args.out / "last.pt"
    done = 0
    if last.exists():
        saved = torch.load(last)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        if chain:
            chain.load_state_dict(saved["chain"])
        torch.set_rng_state(saved["random"])
        done = saved["epoch"]
    for epoch in range(done + 1, len(epochs) + 1):
        seconds = train_epoch(
            reader, optimizer, schedule, epochs[epoch - 1], word_pieces, say, teacher, args.imitate, args.without_case, chain,
            not args.float32
        )
        torch.save(reader.state_dict(), args.out / f"epoch-{epoch}.pt")
        torch.save(
            {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
             "chain": chain.state_dict() if chain else None, "random": torch.get_rng_state(), "epoch": epoch}, last,
        )
        learned = chain.after.detach().numpy() if chain else None
        scores = evaluate(dev, answers(reader, dev_windows, word_pieces, without_case=args.without_case), learned)
        say({"run": args.out.name, "epoch": epoch, "seconds": round(seconds), "dev": scores})


if __name__ == "__main__":
    main()
