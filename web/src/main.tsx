import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { language } from './lib/words.ts';
import './style.css';

document.documentElement.lang = language();
render(() => <App />, document.getElementById('app')!);
