### O que uma pessoa vê enquanto digita @bot em qualquer chat.

inline-more = O que mais eu sei fazer
inline-unsafe = Será que é seguro dizer?
inline-safety = Abrir nosso privado
inline-pause = ⏸ Uma pausa de { $length }
inline-pause-about = Posta a hora em que você volta. Pra outra duração, digite: pausa 45
inline-temp = 🌡 Como a gente está, de 0 a 10?
inline-temp-about = Cada pessoa toca um número. Os dois aparecem na mesma hora.
inline-need-hear = 🤲 Preciso desabafar
inline-need-think = 🤲 Preciso de ajuda pra pensar
inline-need-hold = 🤲 Preciso de um abraço
inline-need-space = 🤲 Preciso de espaço
inline-breathe = 🌬 Respire comigo
inline-breathe-about = Posta uma respiração lenta pra acompanhar
inline-boundary = ✋ Frases pra pôr um limite
inline-boundary-about = Digite: limite xingamentos
inline-invite = 💬 Chamar pra conversar: { $purpose }
inline-repair = 🩹 Uma frase pra fazer as pazes
inline-repair-about = Digite: reparar
inline-validate = 👂 Mostrar que você entende
inline-validate-about = Digite: validar cansaço
inline-curious = 💡 Uma pergunta pra fazer
inline-curious-about = Digite: curiosidade
inline-affirm = ☀️ Uma afirmação pra esta semana
inline-affirm-about = Digite: afirmação

inline-pause-text =
    ⏸ <b>Pausa até { $until }</b>
    Preciso de { $length } e depois volto. Até lá, não precisa responder.

    Toque em “Já posso voltar” quando der pra conversar. Eu só fico sabendo quando der dos dois lados.

inline-temp-text =
    🌡 <b>Como a gente está agora, de 0 a 10?</b>
    0 é calma, 10 é não dar mais conta. Cada pessoa toca o seu número, e ninguém vê nada antes da outra tocar. Aí os dois aparecem aqui.

    Se em uma hora faltar algum, nada aparece.

inline-need-text = 🤲 { $line }

inline-breathe-text =
    🌬 <b>Respire comigo</b>
    Puxe o ar pelo nariz e depois puxe mais um pouquinho. Aí solte tudo, bem devagar. Cinco vezes, no seu ritmo.
