package eu.kalaka.gateway;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * How requests reach the services: one HTTP client on virtual threads (the gateway's own default starts platform threads, issue
 * 4150 of Spring Cloud Gateway), used with a time limit for answers and without one for streams.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamClients {

    @Bean(destroyMethod = "close")
    ExecutorService upstreamThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("upstream-", 0).factory());
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient upstreamClient(ExecutorService upstreamThreads, Upstreams upstreams) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(upstreams.connectWithin())
                .executor(upstreamThreads)
                .build();
    }

    /** For answers: each service within its own time. */
    @Bean
    Answers answers(
            RestClient.Builder clients,
            HttpClient upstreamClient,
            ExecutorService upstreamThreads,
            Upstreams upstreams,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return new Answers(upstreams.names().stream().collect(Collectors.toMap(name -> name, name -> {
            var requests = requests(upstreamClient, upstreamThreads);
            requests.setReadTimeout(upstreams.answerWithin(name));
            RestClient client = clients.requestFactory(requests).build();
            return new ProxyExchangeHandlerFunction(
                    new RestClientProxyExchange(client, properties), requestHeaders, responseHeaders);
        })));
    }

    /** For answers that need not end. */
    @Bean
    ProxyExchangeHandlerFunction streams(
            RestClient.Builder clients,
            HttpClient upstreamClient,
            ExecutorService upstreamThreads,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        RestClient client = clients.requestFactory(requests(upstreamClient, upstreamThreads))
                .requestInterceptor((request, body, next) -> new Stream(next.execute(request, body)))
                .build();
        return new ProxyExchangeHandlerFunction(
                new RestClientProxyExchange(client, properties), requestHeaders, responseHeaders);
    }

    private static JdkClientHttpRequestFactory requests(HttpClient client, ExecutorService threads) {
        var requests = new JdkClientHttpRequestFactory(client, threads);
        requests.enableCompression(false); // what the service sent is passed on as it is
        return requests;
    }
}
