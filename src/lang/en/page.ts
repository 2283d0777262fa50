import { type PageWords, phrases } from '../../text/page-words.ts';

/** English words of the pages around a report. */
export const page: PageWords = {
  byline: phrases(`
    by | written by | reported by | story by | analysis by | words by | posted by | author:
  `),
  updated: phrases(`
    updated on | updated at | updated: | updated | last updated | last modified | modified on | modified: |
    update: | this article was updated on
  `),
  elsewhere: phrases(`
    read more | read also | read next | read: | also read | also on | also see | see also | see more | more on |
    more from | more stories | more news | more: | more like this | most read | most popular | most viewed |
    related: | related articles | related article | related stories | related story | related topics |
    related coverage | related content | related posts | related news | related links | related reading |
    related | recommended | recommended for you | recommended stories | you may also like | you might also like |
    you may also be interested | what to read next | up next | next up | trending | trending now | top stories |
    latest news | latest stories | latest from | editor's picks | editor’s picks | editors' picks | don’t miss |
    don't miss | watch: | watch more | listen: | in pictures: | in case you missed it | keep reading |
    continue reading | elsewhere on | from the archive | sponsored content | promoted stories | around the web |
    from around the web | click here
  `),
  onward: phrases(`
    more | read more | read on | continue | continue reading | full story | full article | read full story |
    read the full story | read the rest | learn more | details
  `),
  labels: phrases(`
    ad | ads | advertisement | advertising | sponsored | share | share this | share this article |
    share this story | share on facebook | share on twitter | share on x | share via email | facebook | twitter |
    whatsapp | linkedin | pinterest | reddit | telegram | email | e-mail | print | print this article |
    copy link | link copied | copy | save | save article | bookmark | listen | listen to this article | follow |
    following | like | tweet | pin it | comment | close | menu | search | home | back to top | top | skip |
    skip to content | loading | loading... | play video | image | image caption | media caption | view gallery |
    newsletter | subscribe | sign in | sign up | log in | tags | topics | filed under | show more |
    view comments | hide caption | toggle caption | enlarge this image | story continues below |
    story continues below advertisement | article continues after this advertisement | article continues below this ad |
    article continues after ad | story continues after this ad | story continues after advertisement | article continues below | article continues after advertisement |
    advertisement - scroll to continue | this content is not available
  `),
  comments: phrases(`
    comments | leave a comment | leave a reply | post a comment | add a comment | join the conversation |
    join the discussion | have your say | reader comments | show comments | what do you think? | your comment
  `),
  closing: phrases(`
    with reporting by | additional reporting by | follow | with files from | with additional reporting |
    all rights reserved | copyright | © | (c) | follow us | follow him on | follow her on | follow them on |
    follow @ | find us on | like us on | subscribe to | subscribe now | sign up for | sign up to |
    get the latest | get our | get your | download our | download the app | join our | about the author |
    about the writer | this article was originally published | this story was originally published |
    this article first appeared | this article originally appeared | this post was originally published |
    thank you for reading | thanks for reading | support our journalism | do you have a story | have a tip |
    got a tip | got a story | contact us | contact the author | to comment on this | report a typo |
    view original content | our standards: | reprints | posted in | filed under
  `),
  offers: phrases(`
    newsletter | inbox | subscri | podcast | our app | the app | email | e-mail | alerts | briefing | free trial |
    membership | twitter | facebook | instagram | whatsapp | telegram
  `),
  writers: phrases(`
    staff writer | reporter | correspondent | editor | columnist | journalist | contributor | contributing |
    freelance | writes about | writes for | covers | reports on | author of
  `),
  credits: phrases(`
    map: | photo: | photos: | photo by | photos by | photograph: | photograph by | picture: | pictures: | image: |
    images: | image credit | photo credit | credit: | image source | image copyright | source: | file photo |
    (ap photo | ap photo | reuters/ | getty images | courtesy of | © getty | © reuters | © afp | video by |
    video: | graphic: | illustration: | illustration by
  `),
  readingTime: phrases(`
    min read | minute read | minutes read | mins read | min. read | reading time | read time
  `),
};
