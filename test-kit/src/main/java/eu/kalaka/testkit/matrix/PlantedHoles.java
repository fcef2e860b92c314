package eu.kalaka.testkit.matrix;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes a service under test read its tokens as the {@link PlantedHole} of the moment has it; without one, as it always does. */
public final class PlantedHoles implements BeanPostProcessor {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JwtDecoder decoder ? (JwtDecoder) token -> read(decoder.decode(token)) : bean;
    }

    private static Jwt read(Jwt token) {
        PlantedHole hole = PlantedHole.planted();
        return hole == null
                ? token
                : Jwt.withTokenValue(token.getTokenValue())
                        .headers(headers -> headers.putAll(token.getHeaders()))
                        .claims(claims -> claims.putAll(hole.change(token.getClaims(), idsAsked())))
                        .build();
    }

    /** Ids in the present request's path. */
    private static List<String> idsAsked() {
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest()
                : null;
        return request == null
                ? List.of()
                : ID.matcher(request.getRequestURI())
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }
}
