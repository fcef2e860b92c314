package eu.kalaka.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body once, up to a limit, before anything looks at it; a longer one is refused with 413. */
final class BodyLimit extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /** The last step of an address that takes a file. */
    private static final String FILE = "/file";

    private final int most;
    private final int mostOfFile;
    private final Problems problems;

    /**
     * The limits.
     *
     * @param mostOfFile bytes of a file, which is sent to an address that ends in {@code /file}
     */
    BodyLimit(int most, int mostOfFile, Problems problems) {
        this.most = most;
        this.mostOfFile = mostOfFile;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITH_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int mostBytes = request.getRequestURI().endsWith(FILE) ? mostOfFile : most;
        byte[] body = request.getContentLengthLong() > mostBytes
                ? new byte[mostBytes + 1]
                : request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too_large");
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    /** A request whose body has been read and can be read again. */
    static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        byte[] body() {
            return body.clone();
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream in;

        Bytes(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return in.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read");
        }
    }
}
