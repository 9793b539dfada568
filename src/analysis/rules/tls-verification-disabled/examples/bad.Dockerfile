FROM node:22
ENV NODE_TLS_REJECT_UNAUTHORIZED=0 # expect
CMD ["node", "server.js"]
