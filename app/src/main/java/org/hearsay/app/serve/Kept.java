package org.hearsay.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last answers, so that what was asked just now need not be looked up again. A key has the
 * version of the ledger: what changes is another key.
 */
final class Kept {
  private static final int MOST = 200;
  private static final int LONGEST = 300_000;

  private final Map<Key, Answer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Answer> eldest) {
          return size() > MOST;
        }
      };

  /** What an answer depends on: the version of the ledger, and what was asked. */
  record Key(String mark, Request request) {
    Key {
      request = new Request(request.path(), request.parameters(), null, null, request.base());
    }
  }

  Answer answer(Key key, Supplier<Answer> making) {
    @Nullable Answer known = known(key);
    if (known != null) {
      return known;
    }
    Answer made = making.get();
    if (made.body().length() <= LONGEST) {
      keep(key, made);
    }
    return made;
  }

  private synchronized @Nullable Answer known(Key key) {
    return answers.get(key);
  }

  private synchronized void keep(Key key, Answer answer) {
    answers.put(key, answer);
  }
}
