package eu.kalaka.gateway;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How many headers a request may have; how long they may be is a setting of the server's own. Requests that the server refuses
 * before any filter sees them end in a problem document too.
 */
@Component
class HeaderLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final int mostHeaders;

    HeaderLimits(@Value("${kalaka.gateway.most-headers}") int mostHeaders) {
        this.mostHeaders = mostHeaders;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("maxHeaderCount", String.valueOf(mostHeaders)));
        server.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedByServer.class.getName()));
    }
}
