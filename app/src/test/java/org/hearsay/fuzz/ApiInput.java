package org.hearsay.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.serve.Answer;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Ledgers;
import org.hearsay.app.serve.Request;
import org.hearsay.app.web.Story;

/** An address below that of the API: "claims.csv?place=Sudzha". */
final class ApiInput implements Target.Input {
  /** 500 and 503 would be a defect: nothing is wrong with the ledger. */
  private static final Set<Integer> STATUSES = Set.of(200, 400, 404, 406);

  /** Longer than a fuzzer waits: a question that does not end is to be found. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Api api;

  ApiInput() throws IOException {
    Path ledger = Scratch.make().file();
    Story.week().into(ledger.toString());
    api = new Api(new Ledgers(ledger.toString(), PATIENCE), new Api.Settings("fuzzed", true));
  }

  @Override
  public void take(byte[] input) throws JsonProcessingException {
    String[] address = new String(input, StandardCharsets.UTF_8).split("\\?", 2);
    Map<String, List<String>> parameters = parameters(address.length > 1 ? address[1] : "");
    Request request = new Request("/" + address[0], parameters, null, null, "http://localhost");
    Answer answer = api.answer(request);
    Sound.check(STATUSES.contains(answer.status()), answer.status() + ": " + answer.body());
    if (answer.type().contains("json;") && !answer.body().isEmpty()) {
      JSON.readTree(answer.body());
    }
  }

  /** As a server reads them; what is no parameter is left out. */
  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    for (String part : query.split("&", 20)) {
      int mark = part.indexOf('=');
      if (mark >= 0) {
        parameters
            .computeIfAbsent(decoded(part.substring(0, mark)), any -> new ArrayList<>())
            .add(decoded(part.substring(mark + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return part;
    }
  }
}
