package eu.kalaka.insight.live;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class LiveController {

    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);

    private final FollowLive follow;
    private final Answers answers;
    private final JsonMapper json;

    LiveController(FollowLive follow, Answers answers, JsonMapper json) {
        this.follow = follow;
        this.answers = answers;
        this.json = json;
    }

    /** The stream is written here, on the request's own thread; nothing is answered after it. */
    @RightOf(FollowLive.class)
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    ResponseEntity<Object> live(
            @RequestParam UnitPath unit,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response) {
        if (!caller.may(FollowLive.RIGHT, unit)) {
            return answers.missing();
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no"); // for an nginx in between
        try {
            follow.follow(unit, lastSeen, expiry(token), new EventStream(response.getOutputStream(), json));
        } catch (IOException e) {
            LOG.debug("A listener has gone: {}", e.getClass().getSimpleName());
        }
        return null;
    }

    private static Instant expiry(Jwt token) {
        return Optional.ofNullable(token.getExpiresAt()).orElse(Instant.MAX);
    }
}
