# nginx with the built client inside and the service behind it. See infra/nginx.
#   docker build --file infra/docker/client.Dockerfile .
ARG NODE=node:20.20.2-bookworm-slim
ARG NGINX=nginxinc/nginx-unprivileged:1.28-bookworm

FROM ${NODE} AS build
WORKDIR /source/client
COPY client/package.json client/package-lock.json client/.npmrc ./
RUN npm ci --ignore-scripts
COPY client/ ./
RUN npm run build

FROM ${NGINX}
USER root
RUN rm -f /etc/nginx/conf.d/default.conf && mkdir -p /etc/nginx/snippets /etc/lscbcloud/tls
COPY infra/nginx/lscbcloud.conf /etc/nginx/conf.d/lscbcloud.conf
COPY infra/docker/upstream.conf /etc/nginx/conf.d/lscbcloud-upstream.conf
COPY infra/nginx/lscbcloud-headers.conf infra/nginx/lscbcloud-proxy.conf /etc/nginx/snippets/
COPY --from=build /source/client/dist /srv/lscbcloud/client
# The image's nginx user. Ports below 1024 are open to it: container engines start them at 0.
USER 101:101
EXPOSE 80 443
HEALTHCHECK --interval=10s --timeout=3s --retries=3 CMD ["curl", "--fail", "--silent", "--insecure", "--output", "/dev/null", "https://127.0.0.1/health/live"]
