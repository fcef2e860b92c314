# The local stack's mail and SMS catchers: for trying, never for production.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -DskipTests -pl local-stack -am package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /app --shell /usr/sbin/nologin kalaka
WORKDIR /app
COPY --from=build /src/local-stack/target/lib/ lib/
COPY --from=build /src/local-stack/target/local-stack-*.jar lib/
USER 10001
ENV KALAKA_BIND=0.0.0.0 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
ENTRYPOINT ["java", "-cp", "lib/*", "eu.kalaka.local.Catchers", "8190", "1025", "2775"]
