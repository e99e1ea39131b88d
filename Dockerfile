# One image for the gateway and the four subgraphs; the command says which. Sources are TypeScript, run by tsx.
FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY runtime runtime
COPY policy policy
COPY ontology ontology
COPY subgraphs subgraphs
COPY gateway gateway
COPY docs/examples docs/examples
COPY docker/healthy.mjs docker/healthy.mjs
# Volumes take over the owner of the folder they are mounted on.
RUN mkdir -p /keys/gateway /keys/subgraphs /keys/evidence /keys/evidence-public && chown -R node:node /keys
USER node
CMD ["node", "--import", "tsx", "gateway/gateway.cli.ts"]
