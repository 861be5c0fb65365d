### /repair.

repair =
    <b>Une phrase pour arranger les choses</b>
    Qu’est-ce que tu veux dire ? Tu la vois d’abord. Un seul appui et elle part.
