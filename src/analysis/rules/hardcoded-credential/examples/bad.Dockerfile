FROM node:22
ENV PORT=8080 DB_PASSWORD=hx7-Winter-291 # expect
ENV MAIL_HOST=mail.shop.example \
    SMTP_PASSWORD="kT9-vQ2m-Xw4" # expect
ARG NPM_TOKEN=npm_kT9vQ2mXw4LzkT9vQ2mXw4LzkT9vQ2mXw4Lz # expect
CMD ["node", "server.js"]
