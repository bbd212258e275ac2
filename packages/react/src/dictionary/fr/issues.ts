import type { Dictionary } from '../en.ts';
import { advancedPlacesFr } from './advanced.ts';
import { optionIssuesFr } from './option-controls.ts';
import { templatesIssuesFr, templatesPlacesFr } from './templates.ts';

/** Une phrase par code. */
export const issuesFr: Dictionary['issues'] = {
  ...optionIssuesFr,
  unknown: 'Quelque chose ne va pas ici ({code}).',

  required: 'À remplir.',
  'required@to.id': 'Indiquez à qui ceci est destiné.',
  'required@to.phone': 'Indiquez à qui ceci est destiné.',
  'required@message.token':
    'Sans jeton, WhatsApp écrit « unused », et les réponses se ressemblent.',
  'required@message.thumbnailId': 'Sans lui, le premier produit du catalogue est montré.',
  'length.max': { one: '{over} caractère de trop.', other: '{over} caractères de trop.' },
  'length.max.byte': { one: '{over} octet de trop.', other: '{over} octets de trop.' },
  'length.max.line': { one: '{over} ligne de trop.', other: '{over} lignes de trop.' },
  'length.min': {
    one: 'Écrivez au moins {min} caractère.',
    other: 'Écrivez au moins {min} caractères.',
  },
  'length.utf16': {
    one: 'Peut compter pour {actual} caractère sur {max} sur certains appareils : les emojis comptent double.',
    other:
      'Peut compter pour {actual} caractères sur {max} sur certains appareils : les emojis comptent double.',
  },
  'items.min': { one: 'Ajoutez-en au moins {min}.', other: 'Ajoutez-en au moins {min}.' },
  'items.min@message.buttons': {
    one: 'Ajoutez au moins {min} bouton.',
    other: 'Ajoutez au moins {min} boutons.',
  },
  'items.min@message.sections': {
    one: 'Ajoutez au moins {min} section.',
    other: 'Ajoutez au moins {min} sections.',
  },
  'items.min@message.sections.*.rows': {
    one: 'Ajoutez au moins {min} ligne.',
    other: 'Ajoutez au moins {min} lignes.',
  },
  'items.min@message.sections.*.products': {
    one: 'Ajoutez au moins {min} produit.',
    other: 'Ajoutez au moins {min} produits.',
  },
  'items.min@message.cards': {
    one: 'Ajoutez au moins {min} carte.',
    other: 'Ajoutez au moins {min} cartes.',
  },
  'items.max': {
    one: '{over} de trop ; {max} au plus.',
    other: '{over} de trop ; {max} au plus.',
  },
  'items.max@message.buttons': {
    one: '{over} bouton de trop ; {max} au plus.',
    other: '{over} boutons de trop ; {max} au plus.',
  },
  'items.max@message.sections': {
    one: '{over} section de trop ; {max} au plus.',
    other: '{over} sections de trop ; {max} au plus.',
  },
  'items.max@message.sections.*.rows': {
    one: '{over} ligne de trop ; {max} au plus.',
    other: '{over} lignes de trop ; {max} au plus.',
  },
  'total.min': {
    one: 'Ajoutez-en au moins {min} en tout.',
    other: 'Ajoutez-en au moins {min} en tout.',
  },
  'total.max': {
    one: '{over} de trop en tout ; {max} au plus.',
    other: '{over} de trop en tout ; {max} au plus.',
  },
  'total.max@message.sections': {
    one: '{over} de trop ; les sections en contiennent {max} ensemble.',
    other: '{over} de trop ; les sections en contiennent {max} ensemble.',
  },
  'range.min': 'La plus petite valeur est {min}.',
  'range.max': 'La plus grande valeur est {max}.',
  'range.integer': 'Indiquez un nombre entier.',
  pattern: 'Ceci n’a pas la forme attendue.',
  'pattern@to.phone':
    'Commencez par + et l’indicatif du pays, sinon celui de l’expéditeur peut être ajouté.',
  'pattern@message.contacts.*.phones.*.waId': 'Un identifiant WhatsApp n’a que des chiffres.',
  'pattern@message.contacts.*.addresses.*.countryCode': 'Utilisez les deux lettres du pays.',
  'pattern@message.token':
    '« unused » est ce que WhatsApp écrit de lui-même ; les réponses se ressemblent alors.',
  'pattern@message.media.url': 'Une note vocale doit être un fichier Ogg au son Opus.',
  'one-of': 'Choisissez l’une de ces valeurs : {values}.',
  'one-of@message.mode': 'Un flow en brouillon ne s’ouvre que pour les testeurs.',
  'one-of@message.country': 'La page ne nomme que ces pays : {values}.',
  'one-of@message.items.*.type': 'Une section ne peut pas contenir ce type de message.',
  'one-of@message.items.*.items.*.type':
    'Une section dans une section ne peut pas contenir ce type.',
  'one-of@options.digishare.sendToThird': 'Le client ne reçoit pas ce message.',
  unique: '« {value} » est utilisé plusieurs fois.',
  'unique.case': '« {value} » est utilisé plusieurs fois, aux majuscules près.',
  same: 'Ces éléments doivent tous être semblables.',
  'same-count': {
    one: 'Tous doivent en avoir autant que le premier : {expected}.',
    other: 'Tous doivent en avoir autant que le premier : {expected}.',
  },
  'some-of-members': 'Remplissez au moins un autre de ces champs.',
  'some-of-members@message.contacts.*.name': 'Remplissez une autre partie du nom.',
  'some-of-members@message': 'Écrivez du HTML, du texte simple ou les deux.',
  'no-effect': 'Ceci est envoyé, mais le destinataire ne le voit pas.',
  'no-effect@replyTo': 'Le destinataire ne voit pas à quoi un modèle répond.',
  'no-effect@message.type':
    'Ceci n’est pas fait pour WhatsApp ; le destinataire peut ne pas le voir.',
  'no-effect@message.attachments': 'Ce sont les fichiers d’un e-mail ; WhatsApp ne les montre pas.',
  'no-effect@message.caption': 'WhatsApp n’affiche pas de texte avec un son.',
  'no-effect@message.media.filename': 'WhatsApp n’affiche que le nom des documents.',
  'no-effect@message.buttons.*.type': 'WhatsApp n’a pas de bouton de ce type.',
  'advice.several-messages':
    'WhatsApp montre un seul fichier au-dessus des boutons : il y aura sans doute plusieurs messages.',
  'advice.private-note': 'Seuls les agents verront cette note ; le client ne la reçoit pas.',
  'advice.private-customer':
    'Une note privée ne parvient pas au client ; un modèle ou un fichier qu’elle contient non plus.',
  'advice.first-file-only': 'Sur WhatsApp, seul le premier fichier arrivera peut-être.',
  'advice.unconfirmed': 'Rien ne confirme que WhatsApp accepte ceci.',
  forbidden: 'Ceci ne peut pas être utilisé ici.',
  'forbidden@replyTo': 'Une réaction ne peut pas être une réponse.',
  'one-of-members': 'Remplissez exactement un de ces champs.',
  'media.source': 'Un fichier de cette origine ne peut pas être utilisé ici.',
  'media.type': 'Ce type de fichier ne peut pas être utilisé ici ; utilisez {values}.',
  'media.type.warning': 'Ce type de fichier sera peut-être refusé. Sans risque : {values}.',
  'media.size': 'Le fichier est trop volumineux.',
  'media.ending': 'D’après son nom, c’est {type}. Ce qui peut être envoyé : {types}.',
  'media.unusual-ending':
    'D’après son nom, c’est {type}, qui peut être refusé. Sans risque : {types}.',
  'check.no-outer-space': 'Retirez l’espace au début ou à la fin.',
  'check.has-text': 'Écrivez autre chose que des espaces.',
  'check.no-link': 'Les liens ne peuvent pas être utilisés ici.',
  'check.has-link': 'Aucun lien ne peut donner un aperçu. Il commence par http:// ou https://.',
  'check.has-extension': 'Donnez une extension au nom, par exemple .pdf.',
  'check.http-url': 'Donnez une adresse complète qui commence par http:// ou https://.',
  'check.absolute-uri':
    'Donnez une adresse entière, comme https://example.com/a. Les espaces et les accents s’écrivent avec %.',
  'check.uri-or-variable':
    'Donnez une adresse entière, comme https://example.com/a, ou avec une variable de modèle entre accolades.',
  'check.web-scheme': 'WhatsApp n’accepte que les adresses qui commencent par http:// ou https://.',
  'check.not-avif': 'C’est une image AVIF ; WhatsApp accepte JPEG et PNG.',
  'structure.one-sort-of-action':
    'WhatsApp montre soit des réponses, soit un seul lien, soit une seule demande de position.',
  'check.public-url':
    'WhatsApp ne peut peut-être pas l’atteindre. Utilisez https et un nom d’hôte public.',
  'check.one-emoji': 'Utilisez exactement un emoji.',
  'check.no-emoji': 'Pas d’emoji ici.',
  'check.no-markup': 'Les marques comme *gras* sont montrées telles quelles ici.',
  'check.single-line': 'Écrivez ceci sur une seule ligne.',
  'check.real-date': 'Donnez une date en année-mois-jour, par exemple 1988-03-14.',
  'check.date-time':
    'Donnez un jour, une heure et son décalage, par exemple 2026-11-21T09:30:00+01:00.',
  'check.uuid': 'Utilisez un identifiant de la forme 1e7b70ab-3dcc-48f4-a6f6-63a493f6134c.',
  'check.e164':
    'Ce n’est pas un numéro de téléphone. Utilisez + et 15 chiffres au plus, sans espaces.',
  'from-now.max': {
    one: 'Choisissez un moment d’ici {max} jour au plus.',
    other: 'Choisissez un moment d’ici {max} jours au plus.',
  },
  'from-now.min': {
    one: 'À moins de {min} minute, le message peut partir tout de suite.',
    other: 'À moins de {min} minutes, le message peut partir tout de suite.',
  },
  'json-member': 'Le JSON doit dire « {member} » : « {value} ».',
  'json-member@options.bird.extraInformation':
    'Un message à fréquence limitée doit être du marketing : écrivez ici « {member} » : « {value} ».',
  'check.phone-like': 'Ce n’est pas un numéro de téléphone. Utilisez + et 15 chiffres au plus.',
  'check.email-like': 'Ce n’est pas une adresse e-mail.',
  'check.json-object-filled': 'Écrivez un objet JSON avec au moins un membre.',

  'type.unsupported': '{provider} ne transporte pas ce type de message.',
  'recipient.unsupported': '{provider} ne peut pas joindre ce type de destinataire.',
  'button.unsupported': 'Ce fournisseur n’accepte pas ce type de bouton.',
  'header.unsupported': 'Ce fournisseur n’accepte pas ce type d’en-tête.',
  'draft.value': 'Cette valeur n’est pas de celles qu’un brouillon peut avoir : {expected}.',
  'draft.type': 'Attendu : {expected} ; trouvé : {received}.',
  'draft.missing': 'Ceci manque.',
  'draft.unknown-member': '« {key} » n’est pas connu ici.',
  'json.invalid': 'Le JSON est incomplet ou incorrect, ligne {line}, colonne {column}.',
  'schema.undocumented': 'Le fournisseur ne documente pas ceci ; il peut l’ignorer.',
  'schema.undocumented@message.type':
    'C’est expérimental : le fournisseur décrit ce message sans le lister, il peut donc être refusé.',

  'wire.required': '« {key} » manque.',
  'wire.type': 'Attendu : {expected} ; trouvé : {received}.',
  'wire.value': 'Attendu : {expected}.',
  'wire.members': 'Il faut exactement un de ces membres : {members}.',
  'wire.unknown-member': 'L’API ne connaît pas « {key} ».',
  'window.closed': 'Tant que le destinataire n’a pas réécrit, seul un modèle lui parvient.',
  'type.unknown': 'L’API n’a pas de type de message « {type} ».',

  loss: '« {value} » ne peut pas être transporté par ce fournisseur et sera omis.',
  'loss.reply': 'La référence de réponse appartient au fournisseur précédent et a été retirée.',
  'loss.reference':
    'L’identifiant de ce message appartient au fournisseur précédent et a été retiré.',
  'loss.recipient': 'Ce fournisseur prend une autre sorte de destinataire : il a été retiré.',
  'loss.conversation': 'La conversation appartient au fournisseur précédent : elle a été retirée.',
  'convert.note': 'Cela reste une note que seuls les agents voient, ici aussi.',
  'convert.public': 'C’était une note pour les agents seulement. Ici, le client la reçoit.',
  'convert.private':
    'Le client devait recevoir ceci. Ici, c’est une note que seuls les agents voient.',
  'convert.option': 'Réglé pour un autre fournisseur, ne sert pas ici : {value}.',
  'convert.extra': 'Ce qui était gardé du contenu d’un autre fournisseur n’est pas envoyé ici.',
  'convert.recipient': 'Le destinataire est maintenant un seul numéro de téléphone : {to}.',
  'convert.language': 'La langue s’écrit ici {to} au lieu de {from}.',
  'convert.template': 'Les valeurs ont été reprises dans la forme de modèle de ce fournisseur.',
  'convert.template-lossy':
    'Ce fournisseur a une autre forme de modèle ; y reprendre les valeurs perd leurs places.',
  'convert.value-text': 'Ce fournisseur ne prend ici que des textes ; « {to} » peut en tenir lieu.',
  'convert.card-title': 'La première ligne du texte est devenue le titre de la carte.',
  'convert.card-body': 'Le titre et le texte de la carte sont devenus un seul texte.',
  'convert.numbered-text':
    'Ce fournisseur n’a pas de tels choix ; un texte aux options numérotées peut les remplacer.',
  'convert.numbered-text-lossy': {
    one: 'Ce fournisseur n’a pas de tels choix ; un texte à options numérotées peut en tenir lieu, sans {count} élément qui ne s’écrit pas.',
    other:
      'Ce fournisseur n’a pas de tels choix ; un texte à options numérotées peut en tenir lieu, sans {count} éléments qui ne s’écrivent pas.',
  },
  'convert.id': 'Ce fournisseur demande un identifiant ; « {to} » a été donné.',
  'loss.retype': 'Ce type de message n’a pas de place pour « {member} ».',
  'extra.kept': 'Gardé tel qu’importé ; le formulaire ne le montre pas.',
  'extra.superseded': 'Un détail importé ne convient plus à votre modification et sera omis.',

  'text.empty': 'Il n’y a encore rien à lire.',
  'text.too-large': 'Le texte est trop grand ; {max} octets peuvent être lus.',
  'text.too-deep': 'Le JSON est trop imbriqué ; {max} niveaux peuvent être lus.',
  'text.too-many-items': 'Un tableau a trop d’éléments ; {max} peuvent être lus.',
  'text.syntax': 'Attendu : {expected} ; trouvé : {found}.',
  'text.trailing-comma': 'Retirez la virgule avant le crochet ou l’accolade qui ferme.',
  'text.duplicate-key': '« {key} » est donné deux fois ; le dernier compte.',
  'text.big-integer': '{value} est trop grand pour un nombre JavaScript et perd des chiffres.',
  'text.number-overflow': '{value} dépasse tout nombre possible.',
  'text.lone-surrogate': 'Il y a ici la moitié d’un caractère ; l’autre moitié manque.',
  'text.bom': 'Le texte commence par un indicateur d’octets invisible, qui a été ignoré.',
  'text.control-character':
    'Un caractère de contrôle invisible ({code}) se trouve dans une chaîne.',
  'text.prototype-key': '« {key} » est un nom inhabituel ; il est gardé et sans effet.',
  'text.unexpected-end': 'Le JSON se termine trop tôt.',
  'text.unclosed-object': 'Cet objet n’est pas fermé : il manque {missing} à la fin.',
  'text.unclosed-array': 'Ce tableau n’est pas fermé : il manque {missing} à la fin.',
  'text.unclosed-string': 'Cette chaîne n’est pas fermée : son second guillemet droit manque.',
  'text.unclosed-comment': 'Ce commentaire n’est pas fermé, et le JSON n’a pas de commentaires.',
  'text.value-expected': 'Il manque ici une valeur ; trouvé : {found}.',
  'text.key-expected': 'Il faut ici un nom entre guillemets droits ; trouvé : {found}.',
  'text.extra-text': 'Le JSON est terminé avant ceci : {found}. Retirez-le.',
  'text.missing-comma': 'Ajoutez une virgule avant {found}.',
  'text.comment': 'Le JSON n’a pas de commentaires. Retirez celui-ci.',
  'text.single-quotes': 'En JSON, les chaînes sont entre guillemets droits doubles (").',
  'text.smart-quotes': 'Utilisez des guillemets droits doubles (") au lieu de {found}.',
  'text.unquoted-key': 'Mettez « {key} » entre guillemets droits.',
  'text.unescaped-quote': 'Mettez une barre oblique inverse devant un guillemet dans une chaîne.',
  'text.escaped-text':
    'Chaque guillemet a une barre oblique inverse, comme copié hors d’une chaîne. Retirez les barres.',
  'text.invalid-space': 'Cet espace ({found}) n’est pas connu du JSON. Utilisez un espace simple.',
  'text.placeholder': '{found} tient la place d’une valeur. Mettez-y la valeur.',
  'text.python-literal': 'Écrivez {expected}, et non {found}.',
  'text.unknown-word':
    '« {found} » ne veut rien dire en JSON. Mettez les textes entre guillemets droits.',
  'text.non-finite': 'Le JSON ne connaît pas {found}.',
  'text.leading-zero': 'Retirez les zéros au début de {value}.',
  'text.invalid-number': '{value} n’est pas un nombre connu du JSON.',
  'text.bad-escape': '{found} n’est pas un échappement connu du JSON.',
  'issues.too-many': 'Il y a plus de {max} problèmes ; le reste n’est pas affiché.',

  /** What the provider says, in its own words. */
  said: '« {text} »',
  'answer.refused': 'Le fournisseur a refusé le message ({status}). {message}',
  'answer.field': 'Le fournisseur n’accepte pas ceci. {message}',
  'answer.unauthorized': 'Le fournisseur n’accepte pas l’identification de ce compte.',
  'answer.forbidden': 'Le compte n’a pas le droit d’envoyer ce message.',
  'answer.not-found': 'Le fournisseur ne connaît pas cette conversation ou cette adresse.',
  'answer.rate-limited': 'Le fournisseur demande de ralentir. Attendez un peu, puis renvoyez.',
  'answer.unavailable': 'Le fournisseur est injoignable pour le moment.',
  'answer.too-large': 'Le fournisseur trouve ce message trop volumineux. {message}',
  'answer.platform': 'La plateforme de messagerie a refusé ceci ({code}). {message}',
  'answer.try-again':
    'La plateforme de messagerie a elle-même un problème. Réessayez dans un moment.',
  'answer.recipient-rate':
    'Trop de messages ont été envoyés à ce destinataire en peu de temps. Attendez un peu, puis renvoyez.',
  'answer.spam-limited':
    'WhatsApp ralentit ce numéro professionnel, car trop de ses messages ont été pris pour du spam.',
  'answer.parameter': 'La plateforme de messagerie n’accepte pas ceci. {message}',
  'answer.parameter-missing':
    'Il manque ici quelque chose à la plateforme de messagerie. {message}',
  'answer.parameter-value': 'La plateforme de messagerie n’accepte pas cette valeur. {message}',
  'answer.same-number': 'L’expéditeur et le destinataire ont le même numéro.',
  'answer.undeliverable':
    'WhatsApp ne peut pas joindre ce destinataire. Le numéro n’est peut-être pas sur WhatsApp, l’application est peut-être trop ancienne, ou ses nouvelles conditions ne sont pas encore acceptées.',
  'answer.test-recipient':
    'Ce numéro n’est pas dans la liste des destinataires auxquels le compte peut écrire tant qu’il est en test.',
  'answer.outside-window':
    'Plus de 24 heures ont passé depuis le dernier message du destinataire. Seul un modèle peut être envoyé maintenant.',
  'answer.withheld':
    'WhatsApp retient ce message pour que ses utilisateurs n’en reçoivent pas trop. Attendez au moins 24 heures avant de réessayer.',
  'answer.experiment':
    'WhatsApp n’envoie pas ce message, car le destinataire participe à l’une de ses expériences.',
  'answer.opted-out': 'Le destinataire ne veut pas de messages marketing de cette entreprise.',
  'answer.type': 'WhatsApp ne prend pas en charge ce type de message. {message}',
  'answer.media':
    'WhatsApp n’a pas pu prendre le fichier. Vérifiez son type et sa taille, et son adresse s’il en a une. {message}',
  'answer.media-download':
    'WhatsApp n’a pas pu télécharger un fichier envoyé par le destinataire. {message}',
  'answer.account':
    'Le compte professionnel ou son numéro ne peut pas envoyer pour le moment. {message}',
  'answer.billing': 'Le compte professionnel a un problème de paiement.',
  'answer.template-parameters': 'Le modèle approuvé a ici un autre nombre de valeurs. {message}',
  'answer.template-missing': 'Il n’existe pas de modèle approuvé de ce nom dans cette langue.',
  'answer.template-too-long': 'Une fois ses valeurs remplies, le modèle est trop long.',
  'answer.template-policy': 'Le contenu du modèle enfreint une règle de WhatsApp.',
  'answer.template-format': 'Le modèle approuvé attend ici une autre forme de valeur. {message}',
  'answer.template-paused': 'WhatsApp a suspendu ou désactivé ce modèle.',
  'answer.flow': 'WhatsApp a bloqué ou ralenti ce flow.',
  'answer.call-permission':
    'Le destinataire n’a pas autorisé les appels, ou a été appelé trop souvent.',

  ...templatesIssuesFr,

  'not-allowed.extra': 'Ce compte ne peut pas envoyer ce qui a été gardé d’un JSON importé.',
  'not-allowed.custom': 'Ce compte ne peut pas envoyer du JSON écrit à la main.',
  'not-allowed.options': 'Ce compte ne peut pas utiliser cette option d’envoi.',
  'recipient.differs': 'La requête nomme un autre destinataire que le brouillon.',
  'file.type': 'Ce fichier est d’un autre type que ne le dit son nom.',
  'file.unknown-type': 'Les fichiers dont le nom se termine ainsi ne peuvent pas être envoyés.',
  'file.size': 'Ce fichier a changé depuis qu’il a été choisi. Choisissez-le de nouveau.',
  'file.empty': 'Ce fichier est vide.',
  'file.missing': 'Les octets de ce fichier ne sont plus ici. Choisissez-le de nouveau.',
  'file.unreadable': 'Ce fichier ne peut pas être lu. Choisissez-le de nouveau.',
};

/** Noms des éléments sur le chemin d’un champ. */
export const placesFr: Dictionary['places'] = {
  draft: 'Message',
  to: 'Destinataire',
  replyTo: 'Message cité',
  options: 'Options d’envoi',
  'message.buttons.*': 'Bouton {n}',
  'message.sections.*': 'Section {n}',
  'message.sections.*.rows.*': 'Ligne {n}',
  'message.sections.*.products.*': 'Produit {n}',
  'message.values.*': 'Champ {n}',
  'message.saved.*': 'Adresse enregistrée {n}',
  'message.saved.*.values.*': 'Champ {n}',
  'message.errors.*': 'Correction {n}',
  'message.cards.*': 'Carte {n}',
  'message.cards.*.buttons.*': 'Bouton {n}',
  'message.items.*': 'Élément {n}',
  'message.attachments.items': 'Fichiers',
  'message.attachments.items.*': 'Fichier {n}',
  'message.attachments.*': 'Pièce jointe {n}',
  'to.contacts.*': 'Contact {n}',
  'to.contacts.*.identifiers.*': 'Identifiant {n}',
  'message.contacts.*': 'Contact {n}',
  'message.contacts.*.phones.*': 'Numéro {n}',
  'message.contacts.*.emails.*': 'Adresse e-mail {n}',
  'message.contacts.*.urls.*': 'Page web {n}',
  'message.contacts.*.addresses.*': 'Adresse postale {n}',
  'message.media': 'Média',
  ...advancedPlacesFr,
  ...templatesPlacesFr,
};
