package eu.kalaka.portal.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Asks the services several things at once, each as this request's user and in this request's language. */
@Component
public class Together {

    /** What was found for each of the keys; those that are not there, or not now, are left out. */
    public <K, V> Map<K, V> each(Collection<K> keys, Function<K, Answer<V>> question) {
        List<K> distinct = keys.stream().distinct().toList();
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        LocaleContext language = LocaleContextHolder.getLocaleContext();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer<V>>> answers = distinct.stream()
                    .map(key -> threads.submit(as(request, language, () -> question.apply(key))))
                    .toList();
            Map<K, V> found = new HashMap<>();
            for (int i = 0; i < distinct.size(); i++) {
                K key = distinct.get(i);
                answered(answers.get(i)).found().ifPresent(value -> found.put(key, value));
            }
            return found;
        }
    }

    /** Asks already while this request goes on; the answer is waited for where it is taken. */
    public <V> Supplier<Answer<V>> meanwhile(Callable<Answer<V>> question) {
        FutureTask<Answer<V>> answer = new FutureTask<>(
                as(RequestContextHolder.currentRequestAttributes(), LocaleContextHolder.getLocaleContext(), question));
        Thread.ofVirtual().start(answer);
        return () -> answered(answer);
    }

    private static <V> Callable<V> as(
            RequestAttributes request, @Nullable LocaleContext language, Callable<V> question) {
        return () -> {
            RequestContextHolder.setRequestAttributes(request);
            LocaleContextHolder.setLocaleContext(language);
            return question.call();
        };
    }

    private static <V> Answer<V> answered(Future<Answer<V>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Away<>();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question could not be asked", e);
        }
    }
}
