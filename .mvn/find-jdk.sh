# Sourced by ./mvnw and ./kalaka. Sets KALAKA_JDK to the home of a JDK 25 or newer, or leaves it empty.
# A JDK is known by its `release` file; no program is started, so a search takes milliseconds.
# Order: KALAKA_JDK given by the user, JAVA_HOME, the `java` on the PATH, then the usual folders.
kalaka_jdk_major() { # folder -> major version, or nothing where it is no full JDK
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

kalaka_find_jdk() {
  set +f
  path_java=$(command -v java 2>/dev/null || true)
  [ -z "$path_java" ] || path_java=$(dirname "$(dirname "$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")")")
  for candidate in "${KALAKA_JDK-}" "${JAVA_HOME-}" "$path_java" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    major=$(kalaka_jdk_major "$candidate")
    if [ "${major:-0}" -ge 25 ]; then
      echo "$candidate"
      return 0
    fi
  done
}

KALAKA_JDK=$(kalaka_find_jdk)
