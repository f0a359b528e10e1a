"""What offices are told apart by, beyond the words for them: levels, fields, whose side one is on.

A "municipal" secretary is another than a "state" one, a finance director is the director of
finances, and the spokesman of a firm is nobody's who sues it.
"""

from workbench.compare.languages import Language, once, post_words_en, post_words_es, post_words_pt
from workbench.compare.languages.post_table import PostWords

_NONE = PostWords()
_OF = {"en": post_words_en.POSTS, "es": post_words_es.POSTS, "pt": post_words_pt.POSTS}


@once
def posts_of(tongue: Language) -> PostWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)
