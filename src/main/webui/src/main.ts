import './styles/index.css';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import { createWebHistory } from 'vue-router';
import App from './App.vue';
import { newQueries } from './platform/queries';
import { newRouter } from './router';

createApp(App)
  .use(newRouter(createWebHistory()))
  .use(VueQueryPlugin, { queryClient: newQueries() })
  .mount('#app');
