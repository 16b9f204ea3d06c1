package org.hearsay.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.hearsay.app.page.Pages;
import org.hearsay.app.page.Source;
import org.hearsay.app.page.Words;
import org.hearsay.app.serve.Answer;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Incoming;
import org.hearsay.app.serve.Problem;
import org.hearsay.app.serve.Request;
import org.jspecify.annotations.Nullable;

/** Listens, and answers with the API and the pages. */
public final class Server implements AutoCloseable {
  static final long LARGEST_REQUEST = 1 << 20;

  /** Bytes, of the 512 MB that the program has: a map is some hundred thousand. */
  private static final long MOST_PICTURES = 16 << 20;

  private static final String PNG = ".png";
  private static final String SVG = ".svg";

  /** How long a request that is being answered keeps a server from ending. */
  private static final long PATIENCE_MILLIS = 8_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Held, because a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  private final Settings settings;
  private final Api api;
  private final Pages pages;
  private final Incoming incoming;
  private final Guards guards;
  private final Pace pace;
  private final KeptPictures pictures = new KeptPictures(MOST_PICTURES);
  private final Metrics metrics = new Metrics(this::held);
  private final Consumer<String> log;
  private final Javalin javalin;

  /**
   * Where and for whom.
   *
   * @param host name or address to listen at
   * @param port port to listen at; 0 for any that is free
   * @param hosts further names that it may be asked by
   * @param origins further origins whose scripts may read
   * @param framers origins whose pages may show bare views in a frame
   * @param perSecond how many requests a second an address may make
   */
  public record Settings(
      String host,
      int port,
      List<String> hosts,
      List<String> origins,
      List<String> framers,
      int perSecond) {

    /** Copies the lists. */
    public Settings {
      hosts = List.copyOf(hosts);
      origins = List.copyOf(origins);
      framers = List.copyOf(framers);
    }

    /** The same, at any port that is free. */
    public Settings atAnyPort() {
      return new Settings(host, 0, hosts, origins, framers, perSecond);
    }
  }

  /**
   * One that does not listen yet.
   *
   * @param api answers what is asked
   * @param incoming takes what is sent
   * @param log takes a line of JSON for each request that was answered
   */
  public Server(Settings settings, Api api, Incoming incoming, Consumer<String> log) {
    this.log = log;
    this.settings = settings;
    this.api = api;
    this.incoming = incoming;
    this.pages = pagesOf(api, incoming.keeps());
    this.guards = new Guards(settings.host(), settings.hosts(), settings.origins());
    this.pace = new Pace(settings.perSecond(), System::nanoTime);
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Begins to listen.
   *
   * @return the address of the first page
   * @throws ServerException if it cannot
   */
  public String start() {
    try {
      javalin.start(settings.host(), settings.port());
    } catch (RuntimeException failed) {
      throw new ServerException(
          "Cannot listen at %s, port %d: %s. Another --port may be free; 0 takes any."
              .formatted(settings.host(), settings.port(), reason(failed)),
          failed);
    }
    return "http://%s:%d/".formatted(settings.host(), javalin.port());
  }

  private static String reason(Throwable failed) {
    Throwable cause = failed;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(Server::endGently);
    config.requestLogger.http(this::answered);
    config.routes.before(this::guard);
    config.routes.after(this::sent);
    config.routes.get("/health", context -> context.contentType("text/plain").result("ok\n"));
    config.routes.get(
        "/metrics", context -> context.contentType(Metrics.TYPE).result(metrics.text()));
    config.routes.get(Api.ROOT, context -> answer(context, api.answer(request(context, ""))));
    config.routes.get(
        Api.ROOT + "/<path>",
        context -> answer(context, api.answer(request(context, "/" + context.pathParam("path")))));
    Posted posted = new Posted(incoming, pages, guards);
    config.routes.post(Api.ROOT + "/read", context -> answer(context, posted.read(context)));
    config.routes.post(Api.ROOT + "/reports", context -> answer(context, posted.record(context)));
    config.routes.post(Api.ROOT + "/reviews", context -> answer(context, posted.review(context)));
    config.routes.post("/claims/{id}", posted::reviewed);
    config.routes.get("/read", posted::form);
    config.routes.post("/read", posted::page);
    config.routes.get("/static/<name>", Server::asset);
    config.routes.get("/", this::page);
    config.routes.get("/<path>", this::page);
    config.routes.options(Api.ROOT + "/<path>", context -> context.status(204));
    config.routes.exception(Problem.class, (problem, context) -> answer(context, problem.answer()));
    config.routes.exception(Exception.class, Server::defect);
    config.routes.error(404, Server::nothing);
    config.routes.error(405, Server::wrongMethod);
  }

  /** Who sends a report finds it with the next question. */
  private void sent(Context context) {
    if (context.method() == HandlerType.POST) {
      api.lookAgain();
    }
  }

  /** Requests that are being answered when the server is closed are answered to the end. */
  private static void endGently(org.eclipse.jetty.server.Server server) {
    server.setStopTimeout(PATIENCE_MILLIS);
    server.insertHandler(new GracefulHandler());
  }

  private void answered(Context context, Float millis) {
    Answered answered = Answered.of(context, millis);
    metrics.count(answered);
    log.accept(answered.line(Instant.now()));
  }

  /** How much the ledger holds, as the API tells it. */
  private Map<String, Long> held() {
    JsonNode index = got(api.answer(Request.of("", Map.of()))).body();
    Map<String, Long> held = new TreeMap<>();
    for (String what : List.of("reports", "recordings", "claims")) {
      if (index.path(what).isIntegralNumber()) {
        held.put(what, index.path(what).longValue());
      }
    }
    return held;
  }

  private void page(Context context) {
    boolean png = context.path().endsWith(PNG);
    String path = png ? context.path().replace(PNG, SVG) : context.path();
    Pages.Page page =
        pages
            .page(path, context.queryParamMap())
            .orElseThrow(
                () ->
                    new Problem(
                        Problem.Kind.NOT_THERE,
                        "There is no page %s. / leads to those that there are."
                            .formatted(context.path())));
    if (png && page.isPicture()) {
      byte[] drawn = pictures.of(page.html(), Png::of);
      show(context, page);
      context.contentType("image/png").result(drawn);
    } else {
      show(context, page);
    }
  }

  static void show(Context context, Pages.Page page) {
    context.status(page.status()).contentType(page.type());
    if (page.isPicture()) {
      // Shown by itself it would have no style: a page's policy forbids one within a file.
      String name = context.path().replaceFirst(".*/", "hearsay-");
      context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
    context.header("Cache-Control", "no-cache").result(page.html());
  }

  private static void asset(Context context) {
    Assets.Asset asset =
        Assets.named(context.pathParam("name"))
            .orElseThrow(
                () -> new Problem(Problem.Kind.NOT_THERE, "There is no file " + context.path()));
    context.contentType(asset.type()).header("Cache-Control", "max-age=600");
    context.result(asset.bytes());
  }

  /** What pages are made of: answers of the API, asked for within the program. */
  private static Pages pagesOf(Api api, boolean writable) {
    return new Pages(
        (path, parameters) -> got(api.answer(Request.of(path, parameters))),
        Words.ENGLISH,
        writable);
  }

  /** An answer of the API as pages take it. */
  static Source.Got got(Answer answer) {
    try {
      return new Source.Got(answer.status(), JSON.readTree(answer.body()));
    } catch (JsonProcessingException impossible) { // the API answers in JSON
      throw new IllegalStateException(impossible);
    }
  }

  private void guard(Context context) {
    Headers.set(context, settings.framers());
    guards.checkHost(context.header("Host"));
    if (!pace.allows(context.ip())) {
      throw new Problem(
          Problem.Kind.TOO_MANY,
          "More than %d requests a second came from %s. Wait a second, then go on more slowly."
              .formatted(settings.perSecond(), context.ip()));
    }
    String origin = context.header("Origin");
    if (origin != null && guards.mayRead(origin) && context.path().startsWith(Api.ROOT)) {
      context.header("Access-Control-Allow-Origin", origin);
      context.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
      context.header("Access-Control-Expose-Headers", "ETag, Link");
    }
  }

  private static Request request(Context context, String path) {
    return new Request(
        path,
        context.queryParamMap(),
        context.header("Accept"),
        context.header("If-None-Match"),
        context.scheme() + "://" + context.header("Host"));
  }

  private static void answer(Context context, Answer answer) {
    context.status(answer.status()).contentType(answer.type());
    answer.headers().forEach(context::header);
    if (context.header("Origin") != null) {
      context.header("Vary", "Accept, Origin");
    }
    context.result(answer.body());
  }

  private static void nothing(Context context) {
    if (isUntold(context)) {
      answer(
          context,
          new Problem(
                  Problem.Kind.NOT_THERE,
                  "There is nothing at %s. %s lists what there is."
                      .formatted(context.path(), Api.ROOT))
              .answer());
    }
  }

  private static void wrongMethod(Context context) {
    if (isUntold(context)) {
      answer(
          context,
          new Problem(
                  Problem.Kind.WRONG_METHOD,
                  "%s is read with GET; %s lists what there is, and openapi.json what may be sent."
                      .formatted(context.path(), Api.ROOT))
              .answer());
    }
  }

  /** Whether nothing has told the problem yet. */
  private static boolean isUntold(Context context) {
    @Nullable String type = context.res().getContentType();
    return type == null || !type.contains("json") && !type.contains("html");
  }

  private static void defect(Exception defect, Context context) {
    answer(
        context,
        new Problem(
                Problem.Kind.DEFECT, "%s. This is a defect; please report it.".formatted(defect))
            .answer());
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
