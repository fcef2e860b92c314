package eu.kalaka.platform.web;

import eu.kalaka.platform.store.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The same {@code Idempotency-Key} of the same caller on the same path: one effect, and the first answer again. Only
 * successes are kept, so a refused command may be tried again with its key. A key reused for another body is refused (422).
 */
final class Idempotency extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final GivenAnswers answers;
    private final Problems problems;

    Idempotency(GivenAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!FORM.matcher(key).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad_idempotency_key");
            return;
        }
        byte[] command = digest(caller(), request.getRequestURI(), key);
        String id = HexFormat.of().formatHex(command);
        String body = HexFormat.of().formatHex(digest(bodyOf(request)));
        switch (answers.begin(id, body)) {
            case GivenAnswers.Begun(Date at) -> run(request, response, chain, command, id, at);
            case GivenAnswers.Given given -> replay(given, response);
            case GivenAnswers.UnderWay _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problems.write(request, response, HttpStatus.CONFLICT, "command_under_way");
            }
            case GivenAnswers.OtherBody _ ->
                problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency_key_reused");
        }
    }

    private void run(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            byte[] command,
            String id,
            Date at)
            throws ServletException, IOException {
        request.setAttribute(Ids.COMMAND_ID, uuid(command));
        var watched = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, watched);
            if (HttpStatus.valueOf(watched.getStatus()).is2xxSuccessful() && isText(watched)) {
                List<String> headers =
                        KEPT_HEADERS.stream().map(name -> header(watched, name)).toList();
                answers.keep(id, at, watched.getStatus(), headers, body(watched));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.forget(id, at);
            }
            watched.copyBodyToResponse();
        }
    }

    /** A paper that was printed is not kept: it is no text, and what stands on it may be a person's. */
    private static boolean isText(HttpServletResponse response) {
        String type = response.getContentType();
        return type == null || !type.startsWith(MediaType.APPLICATION_PDF_VALUE);
    }

    private static void replay(GivenAnswers.Given given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        for (int i = 0; i < KEPT_HEADERS.size(); i++) {
            if (!given.headers().get(i).isEmpty()) {
                response.setHeader(KEPT_HEADERS.get(i), given.headers().get(i));
            }
        }
        response.getOutputStream().write(given.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpServletResponseWrapper response, String name) {
        return Optional.ofNullable(
                        name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name))
                .orElse("");
    }

    private static String body(ContentCachingResponseWrapper response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }

    private static byte[] bodyOf(HttpServletRequest request) {
        return request instanceof BodyLimit.Read read ? read.body() : new byte[0];
    }

    private static byte[] digest(String... parts) {
        return digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** UUIDv8 (RFC 9562): the form for ids that follow from something else. */
    private static UUID uuid(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(digest, 16));
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** How long a command may run before a repeat is let through; the command's own id keeps even that from acting twice. */
    static final Duration PATIENCE = Duration.ofSeconds(30);
}
