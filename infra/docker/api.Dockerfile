# The service and the Migrator, from one build. Two targets: api (the last, so the default) and migrator.
#   docker build --file infra/docker/api.Dockerfile --target api .
# Tags name exact versions. A deployment that can should replace them by the digests of its own registry.
ARG DOTNET_SDK=mcr.microsoft.com/dotnet/sdk:10.0.401
ARG DOTNET_RUNTIME=mcr.microsoft.com/dotnet/aspnet:10.0.12

FROM ${DOTNET_SDK} AS build
WORKDIR /source
ENV CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# Packages first: they change less often than code, and the lock files decide what comes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/LscbCloud.Domain/*.csproj src/LscbCloud.Domain/packages.lock.json src/LscbCloud.Domain/
COPY src/LscbCloud.Application/*.csproj src/LscbCloud.Application/packages.lock.json src/LscbCloud.Application/
COPY src/LscbCloud.Infrastructure/*.csproj src/LscbCloud.Infrastructure/packages.lock.json src/LscbCloud.Infrastructure/
COPY src/LscbCloud.Api/*.csproj src/LscbCloud.Api/packages.lock.json src/LscbCloud.Api/
COPY src/LscbCloud.Migrator/*.csproj src/LscbCloud.Migrator/packages.lock.json src/LscbCloud.Migrator/
RUN dotnet restore src/LscbCloud.Api --locked-mode && dotnet restore src/LscbCloud.Migrator --locked-mode

COPY src/ src/
RUN dotnet publish src/LscbCloud.Api --no-restore --configuration Release --output /out/api \
    && dotnet publish src/LscbCloud.Migrator --no-restore --configuration Release --output /out/migrator

FROM ${DOTNET_RUNTIME} AS base
WORKDIR /app
# The diagnostics pipe would be a file in /tmp that another process of the same user could attach to.
ENV DOTNET_EnableDiagnostics=0 \
    ASPNETCORE_ENVIRONMENT=Production \
    Logging__Console__FormatterName=json \
    Logging__Console__FormatterOptions__IncludeScopes=true \
    Logging__Console__FormatterOptions__UseUtcTimestamp=true \
    Logging__Console__FormatterOptions__TimestampFormat=yyyy-MM-ddTHH:mm:ss.fffZ
# The number of the image's own user without rights, as a number so that an orchestrator can see it is not root.
USER 1654:1654

FROM base AS migrator
COPY --from=build --chown=root:root /out/migrator ./
COPY --chown=root:root --chmod=0555 infra/docker/migrate.sh /usr/local/bin/migrate.sh
ENTRYPOINT ["/usr/local/bin/migrate.sh"]

FROM base AS api
COPY --from=build --chown=root:root /out/api ./
COPY --chown=root:root --chmod=0555 infra/docker/healthy.sh /usr/local/bin/healthy.sh
ENV ASPNETCORE_URLS=http://+:8080 Secrets__Directory=/run/secrets
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["/usr/local/bin/healthy.sh", "8080"]
ENTRYPOINT ["dotnet", "LscbCloud.Api.dll"]
