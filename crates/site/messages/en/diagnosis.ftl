# The page that finds the cause of an ending.

diagnose-title = Find the cause of a closed WebSocket
diagnose-description = Find out why a WebSocket closed: say what you know of the end, and see the likeliest causes, how to confirm each, and how to fix it.
diagnose-lead = Say what you know, and leave out the rest. The likeliest causes come first, each with a test and a remedy.
# Shown where no script runs.
diagnose-noscript = The diagnosis needs JavaScript. Without it, look below for what you notice.
diagnose-form = What you know of the end
diagnose-failed = The rules could not be loaded. Try again.
diagnose-button = Find the cause
diagnose-clear = Start again
diagnose-causes = Likely causes
diagnose-noticed = Start from what you notice
diagnose-noticed-about = What each of these most often is:

# Labels of the form's fields.
symptom-code = Close code
symptom-reason = Reason, or a line of a log
symptom-reason-hint = The text beside the code, or an error message. It stays in your browser.
symptom-empty = The reason was empty
symptom-opened = Did it open?
symptom-clean = Was it clean (wasClean)?
symptom-silence = How long was it silent before?
symptom-age = How long was it open?
symptom-span-hint = A number of seconds, or a number with its unit: 60 s, 5 min, 2 h.
symptom-status = HTTP status of the handshake
symptom-together = How many closed within 2 s, this one included?
symptom-side = Who saw it?
symptom-software = What is on the path?
symptom-others = Other software, separated by commas
answer-unknown = not known
answer-yes = yes
answer-no = no
answer-client = the client
answer-server = the server

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Causes that fit: { $count }. Confirm one before you act on it.
diagnosis-elsewhere = What the number means at services; name yours above
diagnosis-none = No cause in this reference fits all of this together. Leave out what you are least sure of.
diagnosis-cause = More about this cause
diagnosis-ask = Answer this
# $field is the label of a field.
diagnosis-unread = "{ $field }" could not be read and was left out.
# $name is what was typed.
diagnosis-unknown-software = No software with the name "{ $name }" is known here; it was left out.
diagnosis-several = "{ $name }" may be any of these. Choose one:
diagnosis-nearest = Did you mean this?

# What people notice; each leads to what it most often is.
noticed-never-opened = It never opens.
noticed-only-behind-proxy = It closes only behind a proxy, after some time without messages.
noticed-proxy-refuses = It does not open behind a proxy, and opens without it.
noticed-many-at-once = Many close in the same second.
noticed-after-deployment = They close when a new version is deployed.
noticed-after-sleep = It closes on phones, or after the computer slept.
noticed-large-messages = It closes after a large message.
noticed-handler = It closes after one certain message, with 1011.
noticed-after-login = It opens, and closes within a second.
noticed-ping = The log says something about a ping or a timeout.
noticed-no-code = The code is 1005, and there is no reason.
noticed-certificate = It fails with wss:// only.
