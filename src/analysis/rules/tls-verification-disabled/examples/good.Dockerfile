FROM node:22
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 NODE_EXTRA_CA_CERTS=/etc/ssl/shop.pem
CMD ["node", "server.js"]
