# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } 还是 { $b }？

heading-differences = 有什么不同
heading-tell = 如何判断是哪一个
heading-use = 什么时候用哪一个

axis-travels = 可以出现在 Close 帧里吗
axis-senders = 由谁发送
axis-clean = 干净关闭
axis-fault = 是哪一方的问题
axis-reconnect = 要重连吗？
axis-look = 先看哪里

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }：{ $answer_a }{ $b }：{ $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a }{ $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = 单凭显示的数字，不一定能看出真正发生的是哪一种。

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = 抓包查看你收到的 Close 帧的正文。如果开头是 { $bytes_a }，就是 { $a }；如果开头是 { $bytes_b }，就是 { $b }。

# $code can be in a Close frame, $report is only reported.
step-report = 抓包，查找你收到的 Close 帧。如果它的正文以 { $bytes } 开头，就是 { $code }。{ $report } 从不出现在 Close 帧里：它是你自己的库填的。

# $code can be in a Close frame, $illegal must not be.
step-illegal = 抓包查看 Close 帧的正文。如果开头是 { $bytes }，就是 { $code }。如果开头是 { $illegal_bytes }，说明对端发送了 { $illegal }，它不是有效的关闭码；许多库会改为报告 1002 或 1006。

# Both are only reported.
step-reports = { $a } 和 { $b } 都不得出现在 Close 帧里，因此只要程序正确，抓包里两者都看不到。在抓包里查看你的库报告这个数字之前收到了什么。

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = 如果收到了 Close 帧，查看它的正文。如果开头是 { $illegal_bytes }，说明对端发送了 { $illegal }，它不是有效的关闭码。{ $report } 从不出现在 Close 帧里：它是你自己的库填的。

# Neither may be in a Close frame.
step-both-illegal = 如果收到了 Close 帧，查看它的正文。如果开头是 { $bytes_a }，说明对端发送了 { $a }；如果开头是 { $bytes_b }，说明对端发送了 { $b }。两者都不是有效的关闭码。如果没有收到这样的 Close 帧，这个数字就是你这一方的程序或库产生的。

# $unclean is never a clean close, $code usually is.
step-clean = 查看 wasClean，或者你的库里与它对应的值。如果 wasClean 为 true，就是 { $code }；{ $unclean } 的 wasClean 绝不会是 true。

# $code is refused by these stacks, and shown as $shown.
step-refused = 弄清你这一方是哪个软件报告了这个数字。以下软件不接受 { $code }，会改为报告 { $shown }：{ $stacks }。如果你用的是其中之一，先查明对端发送了什么，再相信 { $shown }。

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } 和 { $b } 是同一号段“{ $name }”里的两个数字。协议对它们不作区分。
same-differences = 协议对这两个数字不作区分。
same-use = 每个数字的含义由发送它的程序决定。把每个数字的含义，以及客户端收到后要不要重连，写进文档。
same-use-illegal = 两者都不要发送。如果要表达自定义的含义，发送 4000–4999 的关闭码。
