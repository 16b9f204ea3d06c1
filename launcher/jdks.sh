# shellcheck shell=sh
# Finds JDKs of 17 or newer. Read with "." by ./hearsay and ./check; POSIX sh.

# Version of the JDK or JRE in folder $1, "17.0.15", or nothing where there is none. Read from its
# "release" file: starting a JVM to ask it would cost more than all the rest of the launcher.
version_of() {
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$1/release"
}

# The first number of that version: 17.
major_of() {
  version=$(version_of "$1")
  printf '%s\n' "${version%%[!0-9]*}"
}

# Whether folder $1 holds a JDK (a compiler, not only a JVM) that is new enough.
suits() {
  [ -x "$1/bin/javac" ] && [ "$(major_of "$1")" -ge 17 ] 2>/dev/null
}

# The home of the "java" that the shell would run, behind its links.
home_on_path() {
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  dirname "$(dirname "$java")"
}

# Prints the homes of all JDKs that suit, one a line: JAVA_HOME, then PATH, then the usual folders.
all_jdks() {
  for candidate in "${JAVA_HOME:-}" "$(home_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if [ -n "$candidate" ] && suits "$candidate"; then
      printf '%s\n' "$candidate"
    fi
  done
}

# Prints the home of the first JDK that suits, without looking further.
first_jdk() {
  for candidate in "${JAVA_HOME:-}" "$(home_on_path)"; do
    if [ -n "$candidate" ] && suits "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  all_jdks | head -n 1
}
