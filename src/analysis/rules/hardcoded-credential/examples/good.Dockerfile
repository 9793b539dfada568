FROM node:22
# The build wants one, whatever it is.
ENV SECRET_KEY_BASE=dummy DB_PASSWORD_FILE=/run/secrets/db
# Handed to the build by whoever starts it.
ARG DB_PASSWORD=postgres
ENV DB_PASSWORD=$DB_PASSWORD
RUN --mount=type=secret,id=npm npm ci
CMD ["node", "server.js"]
