import { createRouter, type Router, type RouterHistory } from 'vue-router';

/** Each page is fetched when it is first gone to. What the service answers itself, /sign-in say, is none of them. */
export function newRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    routes: [
      { path: '/', component: () => import('./StartPage.vue') },
      { path: '/inbox', component: () => import('./notification/InboxPage.vue') },
      { path: '/undelivered', component: () => import('./notification/UndeliveredPage.vue') },
      { path: '/ledger', component: () => import('./ledger/ImportsPage.vue') },
      { path: '/exports', component: () => import('./ledger/ExportsPage.vue') },
      { path: '/ledger/imports/:id', component: () => import('./ledger/ImportPage.vue'), props: true },
      { path: '/:unknown(.*)*', component: () => import('./NotFoundPage.vue') },
    ],
  });
}
