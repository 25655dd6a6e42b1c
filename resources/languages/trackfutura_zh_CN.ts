<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TrackFutura</name>
    <message>
        <source>  – to correct</source>
        <translation>  – 待更正</translation>
    </message>
    <message>
        <source> (and {refused:,} more)</source>
        <translation>（另有 {refused:,} 个）</translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation>（在回收站中）</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and {ids:,} more</source>
        <translation>等另外 {ids:,} 个</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation>等另外 {more} 项</translation>
    </message>
    <message>
        <source> and {named} more</source>
        <translation>等另外 {named} 个</translation>
    </message>
    <message>
        <source> Balance: {balance}.</source>
        <translation>余额：{balance}。</translation>
    </message>
    <message>
        <source> It has {others} more, which “Add dataset” offers.</source>
        <translation>另有 {others} 个，可通过“添加数据集”选择。</translation>
    </message>
    <message>
        <source> Its body is read from {file}.</source>
        <translation>正文从 {file} 读取。</translation>
    </message>
    <message>
        <source> of the limit of {limit}</source>
        <translation>（限额 {limit}）</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> · {absent} raw bodies are not in it: their files are gone.</source>
        <translation> · 其中缺少 {absent} 个原始正文：文件已不存在。</translation>
    </message>
    <message>
        <source> · {hidden} hidden by the filter</source>
        <translation> · 筛选隐藏了 {hidden} 个</translation>
    </message>
    <message>
        <source> · {jobs} shown, what is not well first</source>
        <translation> · 显示 {jobs} 个，有问题的在前</translation>
    </message>
    <message>
        <source> · {ready} of {inputs} ready</source>
        <translation> · {inputs} 个中 {ready} 个就绪</translation>
    </message>
    <message>
        <source>, about {max_cost}</source>
        <translation>，约 {max_cost}</translation>
    </message>
    <message>
        <source>, and up to {under_way} under way</source>
        <translation>，最多还有 {under_way} 进行中</translation>
    </message>
    <message>
        <source>, and {more_requests}</source>
        <translation>，还有 {more_requests}</translation>
    </message>
    <message>
        <source>, as it is filtered</source>
        <translation>，按当前筛选</translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation>，第 {line} 行</translation>
    </message>
    <message>
        <source>, other numbers for some services</source>
        <translation>，部分服务的数量不同</translation>
    </message>
    <message>
        <source>, still looking…</source>
        <translation>，仍在查找…</translation>
    </message>
    <message>
        <source>, with {catalogue}</source>
        <translation>，含 {catalogue}</translation>
    </message>
    <message>
        <source>, {expired} of them because the link had died</source>
        <translation>，其中 {expired} 个因链接已失效</translation>
    </message>
    <message>
        <source>, {pending_costs} of it not billed yet</source>
        <translation>，其中 {pending_costs} 尚未计费</translation>
    </message>
    <message>
        <source>1 to {most_hours:,}.</source>
        <translation>1 至 {most_hours:,}。</translation>
    </message>
    <message>
        <source>1 to {most_posts}</source>
        <translation>1 至 {most_posts}</translation>
    </message>
    <message>
        <source>1,000 records cost</source>
        <translation>1,000 条记录的价格</translation>
    </message>
    <message>
        <source>; a short link</source>
        <translation>；短链接</translation>
    </message>
    <message>
        <source>; there is no monthly limit</source>
        <translation>；没有月度限额</translation>
    </message>
    <message>
        <source>A backup inside the data folder would be lost together with it.</source>
        <translation>数据文件夹内的备份会随之一起丢失。</translation>
    </message>
    <message>
        <source>A backup is verified first. It takes the place of the present data when TrackFutura is started the next time. The present data is put aside, never deleted.</source>
        <translation>备份会先经过校验，在下次启动 TrackFutura 时取代当前数据。当前数据会另外保存，绝不删除。</translation>
    </message>
    <message>
        <source>a body is not the one that its name says</source>
        <translation>某个交付内容与其名称不符</translation>
    </message>
    <message>
        <source>a channel, a video, a hashtag or a search. Playlists are not collected</source>
        <translation>频道、视频、话题标签或搜索。不采集播放列表</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>a community, a post, a comment or a search</source>
        <translation>社区、帖子、评论或搜索</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A cron expression has five fields, and this has {parts}.</source>
        <translation>Cron 表达式有五个字段，而这里有 {parts} 个。</translation>
    </message>
    <message>
        <source>A delivery for one of the runs is just being processed, so they are not merged yet.</source>
        <translation>其中一个运行的交付正在处理，因此尚未合并。</translation>
    </message>
    <message>
        <source>A delivery for “{run}” is just being processed, so it was not deleted.</source>
        <translation>“{run}”的交付正在处理，因此未删除。</translation>
    </message>
    <message>
        <source>A delivery needs you</source>
        <translation>有交付需要处理</translation>
    </message>
    <message>
        <source>A fault in this program ({kind}).</source>
        <translation>本程序出现错误（{kind}）。</translation>
    </message>
    <message>
        <source>A fault in this program keeps it from opening ({error}).</source>
        <translation>本程序中的错误使其无法打开（{error}）。</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>本程序出现错误。</translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation>某个字段出现了两次</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>a hashtag</source>
        <translation>话题标签</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>A marked delivery is under way to the address…</source>
        <translation>一个带标记的交付正发往该地址…</translation>
    </message>
    <message>
        <source>A marked delivery was sent to the public address and followed. Each line is one hop on its way: the first one that says no is where it got lost.</source>
        <translation>向公网地址发送了一个带标记的交付并加以跟踪。每一行是途中的一站：第一个显示“否”的地方就是它丢失的地方。</translation>
    </message>
    <message>
        <source>A name alone does not tell the platform. {full_address}</source>
        <translation>仅凭名称无法判断平台。{full_address}</translation>
    </message>
    <message>
        <source>A new request for the inputs that ended without a record, and for nothing else</source>
        <translation>仅针对没有得到记录的输入发出新请求</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a page, profile, group, post, reel or video. Events and stories are not collected</source>
        <translation>主页、个人资料、群组、帖子、Reels 或视频。不采集活动和快拍</translation>
    </message>
    <message>
        <source>A part of this schedule cannot be read any more.</source>
        <translation>此计划的一部分已无法读取。</translation>
    </message>
    <message>
        <source>a person, a company, a post, a job or a job search</source>
        <translation>个人、公司、帖子、职位或职位搜索</translation>
    </message>
    <message>
        <source>a platform and a service are needed</source>
        <translation>需要平台和服务</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>A preset of the same name is replaced.</source>
        <translation>同名预设会被替换。</translation>
    </message>
    <message>
        <source>A project has its own sources, runs and deliveries.</source>
        <translation>每个项目有自己的来源、运行和交付。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A quote is opened in this line and closed in none of the next ones.</source>
        <translation>此行的引号在后面的行中没有闭合。</translation>
    </message>
    <message>
        <source>A record must be an object, this is {value}.</source>
        <translation>记录必须是对象，这里却是{value}。</translation>
    </message>
    <message>
        <source>a reel</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>A run collects posts, reels, comments or profiles from your sources through Bright Data.</source>
        <translation>运行通过 Bright Data 从来源采集帖子、Reels、评论或资料。</translation>
    </message>
    <message>
        <source>A run collects what your sources published and shows it here while it arrives.</source>
        <translation>运行会采集来源发布的内容，并随到随显示在这里。</translation>
    </message>
    <message>
        <source>A run in the trash has the name “{name}” already, so the old one stays.</source>
        <translation>回收站中已有名为“{name}”的运行，因此保留旧名称。</translation>
    </message>
    <message>
        <source>A run is gone, or stands for what fits no run; nothing was exported.</source>
        <translation>某个运行已不存在，或代表不属于任何运行的内容；没有导出任何内容。</translation>
    </message>
    <message>
        <source>A run needs a name, so the old one stays.</source>
        <translation>运行需要名称，因此保留旧名称。</translation>
    </message>
    <message>
        <source>A run of the service Comments with this address collects them.</source>
        <translation>用此地址运行“评论”服务即可采集。</translation>
    </message>
    <message>
        <source>A run that came back from the trash counts as new. After two runs were merged, so do the accounts of which records moved.</source>
        <translation>从回收站恢复的运行视为新的；两个运行合并后，其记录被移动的账号也视为新的。</translation>
    </message>
    <message>
        <source>A run that might pass the limit is held and says why, until you let it go on. What is spent this month counts, and the most that may yet come of what is under way.</source>
        <translation>可能超出限额的运行会被搁置并说明原因，直到你让它继续。计入的是本月已花费的金额，以及正在进行的内容最多还会产生的费用。</translation>
    </message>
    <message>
        <source>A run that might pass the limit is not sent until you say so. What is spent this month counts, and the most that may yet come of what is under way, in all projects. 0 is no limit.</source>
        <translation>可能超出限额的运行需经确认才会发送。计入的是所有项目本月已花费的金额和进行中可能产生的最高金额。0 表示不限。</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A second window opens, with invented accounts and a Bright Data that runs on this computer. Nothing is sent and nothing is paid; its data lie in a folder of their own.</source>
        <translation>将打开第二个窗口，使用虚构账号和在本机运行的 Bright Data。不发送也不付费，数据存放在单独的文件夹中。</translation>
    </message>
    <message>
        <source>A setting cannot be used: {error}.</source>
        <translation>某项设置无法使用：{error}。</translation>
    </message>
    <message>
        <source>A short link: Bright Data opens it, but whether you have it already cannot be told here.</source>
        <translation>短链接：Bright Data 会打开它，但这里无法判断该来源是否已存在。</translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste addresses; platform and service are recognised.</source>
        <translation>来源是账号、主页或帖子的地址。粘贴地址即可，平台和服务会自动识别。</translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste as many as you like; platform and service are recognised.</source>
        <translation>来源是账号、主页或帖子的地址。可粘贴任意多个，平台和服务会自动识别。</translation>
    </message>
    <message>
        <source>A source was removed while the run was made, so there is no run.</source>
        <translation>创建运行时有来源被移除，因此没有创建运行。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>About the delivery</source>
        <translation>关于此交付</translation>
    </message>
    <message>
        <source>About the selected deliveries</source>
        <translation>关于所选交付</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts of both runs</source>
        <translation>两个运行的账号</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>添加列…</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>添加为列</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Add dataset</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>Add dataset…</source>
        <translation>添加数据集…</translation>
    </message>
    <message>
        <source>Add it in the window first, or leave it out.</source>
        <translation>请先在窗口中添加，或将其去掉。</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add sources for {folder} until there are {fewest}.</source>
        <translation>请为 {folder} 添加来源，直至达到 {fewest} 个。</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add the sources again, make a run of them and repeat that.</source>
        <translation>请重新添加来源，用它们创建运行，再重复该运行。</translation>
    </message>
    <message>
        <source>Add {sources}</source>
        <translation>添加 {sources}</translation>
    </message>
    <message>
        <source>Add {sources}, change {changed}</source>
        <translation>添加{sources}，修改 {changed} 个</translation>
    </message>
    <message>
        <source>Adding up what was spent…</source>
        <translation>正在汇总花费…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>地址 (*.csv *.tsv *.txt *.xlsx *.xlsm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Addresses or ids, with commas between</source>
        <translation>地址或 ID，以逗号分隔</translation>
    </message>
    <message>
        <source>Adopt requests</source>
        <translation>接管请求</translation>
    </message>
    <message>
        <source>Adopt {requests}</source>
        <translation>接管 {requests}</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All its sources are paused.</source>
        <translation>它的所有来源都已暂停。</translation>
    </message>
    <message>
        <source>All records that match</source>
        <translation>所有匹配的记录</translation>
    </message>
    <message>
        <source>All replies</source>
        <translation>全部回复</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>All {records} of the list</source>
        <translation>列表中的全部 {records}</translation>
    </message>
    <message>
        <source>already one of your sources</source>
        <translation>已在来源中</translation>
    </message>
    <message>
        <source>Also run, platform, service, job and source</source>
        <translation>同时包含运行、平台、服务、任务和来源</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>an account or a post. Lists and communities are not collected</source>
        <translation>账号或帖子。不采集列表和社群</translation>
    </message>
    <message>
        <source>an account, a pin or a search. Boards are not collected</source>
        <translation>账号、Pin 图或搜索。不采集图板</translation>
    </message>
    <message>
        <source>an account, a post or a reel. Stories, hashtags and places are not collected</source>
        <translation>账号、帖子或 Reels。不采集快拍、话题标签和地点</translation>
    </message>
    <message>
        <source>an account, a video, a hashtag or a search. Sounds and live streams are not collected</source>
        <translation>账号、视频、话题标签或搜索。不采集音乐和直播</translation>
    </message>
    <message>
        <source>An address alone</source>
        <translation>仅地址</translation>
    </message>
    <message>
        <source>An address with a user name or password would be shown in logs.</source>
        <translation>带用户名或密码的地址会出现在日志中。</translation>
    </message>
    <message>
        <source>An archived project is called “{name}”.</source>
        <translation>已有名为“{name}”的归档项目。</translation>
    </message>
    <message>
        <source>An estimate is not possible: a request has no limit of records</source>
        <translation>无法估算：有请求没有记录数上限</translation>
    </message>
    <message>
        <source>An estimate: what was delivered, at the prices of the time. Runs that are in the trash or gone are counted too: they were paid for.</source>
        <translation>估算：按当时价格计算已交付的内容。回收站中或已删除的运行也计入，因为已经付费。</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>未知数量</translation>
    </message>
    <message>
        <source>and {failures} more like this</source>
        <translation>以及另外 {failures} 个类似情况</translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation>以及 {others}</translation>
    </message>
    <message>
        <source>and {refused} more</source>
        <translation>以及另外 {refused} 个</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>其他路径</translation>
    </message>
    <message>
        <source>Another program has locked the database ({code}). Nothing of this step was stored.</source>
        <translation>数据库被另一个程序锁定（{code}）。此步骤未保存任何内容。</translation>
    </message>
    <message>
        <source>Another project is called “{name}”.</source>
        <translation>已有名为“{name}”的项目。</translation>
    </message>
    <message>
        <source>Another run has the name “{name}” already, so the old one stays.</source>
        <translation>另一个运行已使用名称“{name}”，因此保留旧名称。</translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop answers at this address, not this one</source>
        <translation>在此地址应答的是另一个 TrackFutura Desktop，而不是本程序</translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop is using the data folder {parent}.</source>
        <translation>另一个 TrackFutura Desktop 正在使用数据文件夹 {parent}。</translation>
    </message>
    <message>
        <source>Another TrackFutura opens it by “Import a file…”.</source>
        <translation>其他 TrackFutura 可用“导入文件…”打开它。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Answered by TrackFutura</source>
        <translation>TrackFutura 已应答</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>应答 {status}</translation>
    </message>
    <message>
        <source>answers too slowly</source>
        <translation>应答过慢</translation>
    </message>
    <message>
        <source>any day (YYYY-MM-DD)</source>
        <translation>任意日期 (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Any error</source>
        <translation>任何错误</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>Any run</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API key of Bright Data</source>
        <translation>Bright Data 的 API 密钥</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外观跟随系统</translation>
    </message>
    <message>
        <source>Archive this project</source>
        <translation>归档此项目</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>已归档项目</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Arrived as</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>此后到达</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>As Bright Data shows it: gd_ and letters and digits.</source>
        <translation>与 Bright Data 显示的一致：gd_ 加字母和数字。</translation>
    </message>
    <message>
        <source>As it arrived, unpacked</source>
        <translation>原样显示（已解压）</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Ask again for</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Ask again for what is missing</source>
        <translation>重新请求缺失的内容</translation>
    </message>
    <message>
        <source>Ask again for {inputs}</source>
        <translation>再次请求 {inputs}</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Asking Bright Data for the requests of your account…</source>
        <translation>正在向 Bright Data 查询账号的请求…</translation>
    </message>
    <message>
        <source>Asking Bright Data…</source>
        <translation>正在询问 Bright Data…</translation>
    </message>
    <message>
        <source>asks again for what {repeats} did not bring</source>
        <translation>再次请求 {repeats} 未取得的内容</translation>
    </message>
    <message>
        <source>Asks the list of releases once a day and shows a link. Nothing is sent along, and nothing is loaded or installed.</source>
        <translation>每天查询一次版本列表并显示链接。不会附带发送任何信息，也不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assign delivery #{event_id}</source>
        <translation>分配交付 #{event_id}</translation>
    </message>
    <message>
        <source>Assign its deliveries under Deliveries; it goes with the last of them.</source>
        <translation>请在“交付”中分配其交付；分配完后它会消失。</translation>
    </message>
    <message>
        <source>Assign to a request…</source>
        <translation>分配到请求…</translation>
    </message>
    <message>
        <source>Assign {count} deliveries</source>
        <translation>分配 {count} 个交付</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>at most {limit_per_input} records each</source>
        <translation>每个最多 {limit_per_input} 条记录</translation>
    </message>
    <message>
        <source>at most {records} each</source>
        <translation>每个最多 {records}</translation>
    </message>
    <message>
        <source>At most {records}{cost} (estimate)</source>
        <translation>最多 {records}{cost}（估算）</translation>
    </message>
    <message>
        <source>At the next start the backup {file} of {made} takes the place of this data.</source>
        <translation>下次启动时，{made} 的备份 {file} 将取代此数据。</translation>
    </message>
    <message>
        <source>At the next start the data folder is moved to {moves_to}.</source>
        <translation>下次启动时，数据文件夹将移动到 {moves_to}。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup to {path}</source>
        <translation>备份到 {path}</translation>
    </message>
    <message>
        <source>Backups of TrackFutura (*.{suffix})</source>
        <translation>TrackFutura 备份 (*.{suffix})</translation>
    </message>
    <message>
        <source>Balance of the account: {balance}{pending}.</source>
        <translation>账号余额：{balance}{pending}。</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body ({event})</source>
        <translation>正文（{event}）</translation>
    </message>
    <message>
        <source>Body, laid out</source>
        <translation>正文（已排版）</translation>
    </message>
    <message>
        <source>Bright Data</source>
        <translation>Bright Data</translation>
    </message>
    <message>
        <source>Bright Data answered with HTTP {status}, which was not expected.</source>
        <translation>Bright Data 返回了意外的 HTTP {status}。</translation>
    </message>
    <message>
        <source>Bright Data asks to slow down.</source>
        <translation>Bright Data 要求放慢速度。</translation>
    </message>
    <message>
        <source>Bright Data bills what it delivers; error records are free. The price is an estimate.</source>
        <translation>Bright Data 按交付内容计费，错误记录免费。价格为估算。</translation>
    </message>
    <message>
        <source>Bright Data blocks an address that was told 25 times in five minutes that it asks too much. All windows and commands on this data folder stop together after {most_429} such answers in {minutes}; now there were {answers_429}. Each one makes all calls rest and halves their pace.</source>
        <translation>若某地址在五分钟内 25 次被告知请求过多，Bright Data 会封锁它。使用此数据文件夹的所有窗口和命令在{minutes}内收到 {most_429} 次此类应答后会一起停止；目前为 {answers_429} 次。每次都会让所有调用暂停并将速度减半。</translation>
    </message>
    <message>
        <source>Bright Data calls it “{name}”.</source>
        <translation>Bright Data 称其为“{name}”。</translation>
    </message>
    <message>
        <source>Bright Data delivers over HTTPS only: the tunnel or proxy needs a valid certificate.</source>
        <translation>Bright Data 只通过 HTTPS 交付：隧道或代理需要有效证书。</translation>
    </message>
    <message>
        <source>Bright Data delivers to addresses that begin with https:// only.</source>
        <translation>Bright Data 只向以 https:// 开头的地址交付。</translation>
    </message>
    <message>
        <source>Bright Data delivers to https:// only.</source>
        <translation>Bright Data 只向 https:// 交付。</translation>
    </message>
    <message>
        <source>Bright Data did not accept the request.</source>
        <translation>Bright Data 未接受该请求。</translation>
    </message>
    <message>
        <source>Bright Data does not accept the API key.</source>
        <translation>Bright Data 不接受该 API 密钥。</translation>
    </message>
    <message>
        <source>Bright Data does not know this snapshot.</source>
        <translation>Bright Data 不认识此快照。</translation>
    </message>
    <message>
        <source>Bright Data does not know what was asked for.</source>
        <translation>Bright Data 不认识所请求的内容。</translation>
    </message>
    <message>
        <source>Bright Data found nothing for this request.</source>
        <translation>Bright Data 没有为此请求找到内容。</translation>
    </message>
    <message>
        <source>Bright Data has a fault of its own.</source>
        <translation>Bright Data 自身出现故障。</translation>
    </message>
    <message>
        <source>Bright Data has asked to slow down, so this was not sent. It may go on in {seconds}.</source>
        <translation>Bright Data 要求放慢速度，因此未发送。{seconds}后可继续。</translation>
    </message>
    <message>
        <source>Bright Data has no trace of this request. It can be sent again.</source>
        <translation>Bright Data 没有此请求的记录。可以重新发送。</translation>
    </message>
    <message>
        <source>Bright Data is asked every {seconds} seconds or more, so nothing is missed.</source>
        <translation>每隔 {seconds} 秒或更久会询问 Bright Data，因此不会遗漏。</translation>
    </message>
    <message>
        <source>Bright Data is asked to stop it; the other requests of the run go on. What was delivered stays and may be billed.</source>
        <translation>将请 Bright Data 停止它；运行的其他请求继续。已交付的内容会保留，可能计费。</translation>
    </message>
    <message>
        <source>Bright Data is asked to stop what is under way, which cannot be undone. What was delivered stays and may be billed; what is missing can be asked for again.</source>
        <translation>将请 Bright Data 停止进行中的内容，此操作无法撤销。已交付的内容会保留，可能计费；缺失的可再次请求。</translation>
    </message>
    <message>
        <source>Bright Data keeps results for a limited time. This says until when what is not here yet can be fetched; it is asked for by itself before then, as long as this application runs now and then.</source>
        <translation>Bright Data 只在有限的时间内保留结果。这里显示尚未到达的内容最晚可以在什么时候取回；只要本应用不时运行，就会在此之前自动请求。</translation>
    </message>
    <message>
        <source>Bright Data listed no datasets, so nothing could be compared.</source>
        <translation>Bright Data 未列出任何数据集，因此无法比较。</translation>
    </message>
    <message>
        <source>Bright Data lists every dataset of the catalogue.</source>
        <translation>目录中的数据集 Bright Data 均有列出。</translation>
    </message>
    <message>
        <source>Bright Data lists no dataset with this id for your account.</source>
        <translation>Bright Data 未为你的账号列出此 Id 的数据集。</translation>
    </message>
    <message>
        <source>Bright Data no longer keeps the data of this request.</source>
        <translation>Bright Data 已不再保存此请求的数据。</translation>
    </message>
    <message>
        <source>Bright Data refused this input. {reason}</source>
        <translation>Bright Data 拒绝了此输入。{reason}</translation>
    </message>
    <message>
        <source>Bright Data refuses a request with fields that a dataset does not know.</source>
        <translation>若请求含有数据集不认识的字段，Bright Data 会拒绝。</translation>
    </message>
    <message>
        <source>Bright Data reports a failure and gives no reason.</source>
        <translation>Bright Data 报告失败，但未说明原因。</translation>
    </message>
    <message>
        <source>Bright Data says “{own}”</source>
        <translation>Bright Data 说“{own}”</translation>
    </message>
    <message>
        <source>Bright Data sends results to {base}{webhook_path}</source>
        <translation>Bright Data 将结果发送到 {base}{webhook_path}</translation>
    </message>
    <message>
        <source>Bright Data sends to these addresses; every request carries them by itself:</source>
        <translation>Bright Data 发送到这些地址；每个请求都会自动带上：</translation>
    </message>
    <message>
        <source>Bright Data's answer (HTTP {status}) could not be understood.</source>
        <translation>无法理解 Bright Data 的应答（HTTP {status}）。</translation>
    </message>
    <message>
        <source>broke the connection without an answer</source>
        <translation>未应答就断开了连接</translation>
    </message>
    <message>
        <source>Budget {budget_left} of {most_429}</source>
        <translation>配额 {budget_left}/{most_429}</translation>
    </message>
    <message>
        <source>By cloudflared</source>
        <translation>通过 cloudflared</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By likes, comments and shares</source>
        <translation>按点赞、评论和分享</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By month and run</source>
        <translation>按月份和运行</translation>
    </message>
    <message>
        <source>By ngrok</source>
        <translation>通过 ngrok</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>by {palette_keys}</source>
        <translation>通过 {palette_keys}</translation>
    </message>
    <message>
        <source>Calls rest until {until}</source>
        <translation>调用暂停至 {until}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Cancel this request?</source>
        <translation>取消此请求？</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>取消此运行？</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled after {received_count} records, so this is only a part of it. Process it again to store the rest.</source>
        <translation>在 {received_count} 条记录后取消，因此只是一部分。重新处理可保存其余部分。</translation>
    </message>
    <message>
        <source>Cancelled at Bright Data.</source>
        <translation>已在 Bright Data 取消。</translation>
    </message>
    <message>
        <source>Cancelled before it was processed. Process it again to store its records.</source>
        <translation>在处理前取消。重新处理可保存其记录。</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>由你取消。</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Catalogue of {datasets} datasets{own}</source>
        <translation>目录含 {datasets} 个数据集{own}</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>目录…</translation>
    </message>
    <message>
        <source>Change it in the list instead.</source>
        <translation>请改为在列表中修改。</translation>
    </message>
    <message>
        <source>Change it in the settings of your system.</source>
        <translation>请在系统设置中更改。</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>修改限额…</translation>
    </message>
    <message>
        <source>Change the monthly limit…</source>
        <translation>修改月度限额…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} source</source>
        <extracomment>Change {n} sources</extracomment>
        <translation>
            <numerusform>修改 {n} 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {sources}</source>
        <translation>修改 {sources}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>changes answers</source>
        <translation>会改动应答</translation>
    </message>
    <message>
        <source>changes the path</source>
        <translation>会改动路径</translation>
    </message>
    <message>
        <source>Changing sources</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts of the records</source>
        <translation>记录的图表</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>检查地址</translation>
    </message>
    <message>
        <source>Check asks Bright Data.</source>
        <translation>检查时会询问 Bright Data。</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>检查密钥</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation>请检查文件是否存在且可读。</translation>
    </message>
    <message>
        <source>Check that the API key belongs to the account that started the request.</source>
        <translation>请检查 API 密钥是否属于发起请求的账号。</translation>
    </message>
    <message>
        <source>Check the addresses and the dates of its sources.</source>
        <translation>请检查来源的地址和日期。</translation>
    </message>
    <message>
        <source>Check the API address; if it is right, try again later.</source>
        <translation>请检查 API 地址；若正确，请稍后重试。</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and whether a proxy or virus scanner opens connections.</source>
        <translation>请检查本机时钟，以及是否有代理或杀毒软件拆解连接。</translation>
    </message>
    <message>
        <source>Check the dataset id in the catalogue and the API address.</source>
        <translation>请检查目录中的数据集 Id 和 API 地址。</translation>
    </message>
    <message>
        <source>Check the data…</source>
        <translation>检查数据…</translation>
    </message>
    <message>
        <source>Check the network connection and the API address.</source>
        <translation>请检查网络连接和 API 地址。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查本机的代理设置。</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>检查此安装</translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation>检查此安装…</translation>
    </message>
    <message>
        <source>Check with Bright Data</source>
        <translation>与 Bright Data 核对</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a day from {first_day} on.</source>
        <translation>请选择 {first_day} 或之后的日期。</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>请选择你有权读取的文件。</translation>
    </message>
    <message>
        <source>Choose a JSON, NDJSON or CSV file as Bright Data delivers it, packed with gzip or not.</source>
        <translation>请选择 Bright Data 交付的 JSON、NDJSON 或 CSV 文件，可用 gzip 压缩。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most_posts:,}.</source>
        <translation>请选择 1 到 {most_posts:,} 之间的数字。</translation>
    </message>
    <message>
        <source>Choose a run whose sources and settings shall be collected again and again.</source>
        <translation>选择一个运行，其来源和设置将被反复采集。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose all sources that are shown</source>
        <translation>选择显示的所有来源</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>请选择其他文件夹，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on its disk.</source>
        <translation>请选择其他文件夹，或在其磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or delete that run for good.</source>
        <translation>请选择其他名称，或彻底删除那个运行。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another port below, then start the application again.</source>
        <translation>请在下方选择其他端口，然后重启应用。</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or with --port, or end the other program.</source>
        <translation>请在设置中或用 --port 选择其他端口，或结束另一个程序。</translation>
    </message>
    <message>
        <source>Choose another port or host in Settings, or with --port and --host.</source>
        <translation>请在设置中或用 --port 和 --host 选择其他端口或主机。</translation>
    </message>
    <message>
        <source>Choose another request.</source>
        <translation>请选择其他请求。</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>请选择其他运行。</translation>
    </message>
    <message>
        <source>Choose at least one source.</source>
        <translation>请至少选择一个来源。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or SQLite, which it can write.</source>
        <translation>请选择它能写入的 CSV、XLSX 或 SQLite。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose NDJSON or JSON, or leave them out.</source>
        <translation>请选择 NDJSON 或 JSON，或不包含它们。</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>请从以下各项中选择：{known}。</translation>
    </message>
    <message>
        <source>Choose the {name} from a calendar</source>
        <translation>从日历中选择{name}</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>请选择两个不同的运行。</translation>
    </message>
    <message>
        <source>Choose two other runs.</source>
        <translation>请选择另外两个运行。</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>选择时间…</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message>
        <source>Choose {services}, or turn on or add a dataset under Sources, Catalogue.</source>
        <translation>请选择{services}，或在“来源”的“目录”中启用或添加数据集。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the filters and the search</source>
        <translation>清除筛选和搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a dialog, leave a field</source>
        <translation>关闭对话框，离开输入框</translation>
    </message>
    <message>
        <source>Close it whenever you like; nothing of it is here.</source>
        <translation>可随时关闭；其内容不在这里。</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder; the delivery is repeated.</source>
        <translation>请关闭使用数据文件夹的其他程序；交付会重发。</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again.</source>
        <translation>请关闭其他程序；程序会自动重试。</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close the quote or take it away. The other lines are not affected.</source>
        <translation>请闭合或去掉引号。其他行不受影响。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close TrackFutura now</source>
        <translation>立即关闭 TrackFutura</translation>
    </message>
    <message>
        <source>Close TrackFutura, move the folder yourself, and name its new place.</source>
        <translation>请关闭 TrackFutura，自行移动文件夹，并指定新位置。</translation>
    </message>
    <message>
        <source>Close what uses the data folder and start again; it goes on where it ended.</source>
        <translation>请关闭使用数据文件夹的程序并重新启动；会从中断处继续。</translation>
    </message>
    <message>
        <source>Collect all again</source>
        <translation>全部重新采集</translation>
    </message>
    <message>
        <source>collect by address</source>
        <translation>按地址采集</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已采集</translation>
    </message>
    <message>
        <source>Collected {collected_at}</source>
        <translation>采集于 {collected_at}</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>采集中</translation>
    </message>
    <message>
        <source>Collecting: {name}</source>
        <translation>正在采集：{name}</translation>
    </message>
    <message>
        <source>Column “{path}”</source>
        <translation>列“{path}”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments ±</source>
        <translation>评论 ±</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Compact the database at the next start</source>
        <translation>下次启动时压缩数据库</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Compare these two…</source>
        <translation>比较这两个…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与…比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Connect the disk that it is on. To begin anew without that data, delete {pointer}.</source>
        <translation>请连接它所在的磁盘。若要不带这些数据重新开始，请删除 {pointer}。</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文本。</translation>
    </message>
    <message>
        <source>Copied. The shell needs TRACKFUTURA_WEBHOOK_SECRET in its environment.{where}</source>
        <translation>已复制。Shell 环境中需要 TRACKFUTURA_WEBHOOK_SECRET。{where}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 Id</translation>
    </message>
    <message>
        <source>Copy it from Bright Data: it begins with gd_ and has letters and digits.</source>
        <translation>请从 Bright Data 复制：以 gd_ 开头，含字母和数字。</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>复制其地址</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Copy methods paragraph</source>
        <translation>复制方法说明</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address of the original</source>
        <translation>复制原文地址</translation>
    </message>
    <message>
        <source>Copy the selected text, or everything that is shown</source>
        <translation>复制所选文本，或显示的全部内容</translation>
    </message>
    <message>
        <source>Copy the snapshot id of {name}</source>
        <translation>复制 {name} 的快照 Id</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>复制整个列表</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy {rows}	Ctrl+C</source>
        <translation>复制 {rows}	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>Correct it in Settings, with --api-base or in TRACKFUTURA_API_BASE; Bright Data's own is https://api.brightdata.com</source>
        <translation>请在设置中、用 --api-base 或在 TRACKFUTURA_API_BASE 中更正；Bright Data 的地址是 https://api.brightdata.com</translation>
    </message>
    <message>
        <source>Correct it in {path} or in the environment, or remove it to get the default.</source>
        <translation>请在 {path} 或环境变量中更正，或删除它以使用默认值。</translation>
    </message>
    <message>
        <source>Correct the address. That of a tunnel may change each time the tunnel starts.</source>
        <translation>请更正地址。隧道的地址每次启动都可能改变。</translation>
    </message>
    <message>
        <source>Correct the line, or remove the file to have the catalogue as it was shipped.</source>
        <translation>请更正该行，或删除文件以使用自带目录。</translation>
    </message>
    <message>
        <source>Correct the line, or rename the file to start with the defaults.</source>
        <translation>请更正该行，或重命名文件以使用默认值启动。</translation>
    </message>
    <message>
        <source>Correct the line; the comments at the top of the shipped datasets.toml explain every field.</source>
        <translation>请更正该行；自带 datasets.toml 开头的注释说明了每个字段。</translation>
    </message>
    <message>
        <source>Correct the platform or the address.</source>
        <translation>请更正平台或地址。</translation>
    </message>
    <message>
        <source>Correct the source or the option that is named, then start again.</source>
        <translation>请更正所指的来源或选项，然后重新开始。</translation>
    </message>
    <message>
        <source>Cost (estimate)</source>
        <translation>费用（估算）</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Costs (estimate)</source>
        <translation>费用（估算）</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>费用…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron 表达式</translation>
    </message>
    <message>
        <source>Cron {cron}</source>
        <translation>Cron {cron}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Daily at {time}</source>
        <translation>每天 {time}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data and exported runs (*.json *.ndjson *.jsonl *.csv *.gz *.trackfutura);;All files (*)</source>
        <translation>数据和导出的运行 (*.json *.ndjson *.jsonl *.csv *.gz *.trackfutura);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Data and search</source>
        <translation>数据与搜索</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Data folder and backup…</source>
        <translation>数据文件夹和备份…</translation>
    </message>
    <message>
        <source>Data folder {root} can be written</source>
        <translation>可写入数据文件夹 {root}</translation>
    </message>
    <message>
        <source>Data folder, backup and restore…</source>
        <translation>数据文件夹、备份和恢复…</translation>
    </message>
    <message>
        <source>Database {database}, {megabytes:,.1f} MB, is of this version</source>
        <translation>数据库 {database}（{megabytes:,.1f} MB）属于此版本</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Dataset {dataset_id}</source>
        <translation>数据集 {dataset_id}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Datasets, prices, and which services runs use</source>
        <translation>数据集、价格以及运行使用的服务</translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation>未提供日期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月第几天</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Day {day} of each month at {time}</source>
        <translation>每月 {day} 日 {time}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>回溯天数</translation>
    </message>
    <message>
        <source>Days that each run covers</source>
        <translation>每次运行覆盖的天数</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>删除预设…</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>删除预设“{preset}”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run</source>
        <extracomment>Delete {n} runs</extracomment>
        <translation>
            <numerusform>删除 {n} 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run for good?</source>
        <extracomment>Delete {n} runs for good?</extracomment>
        <translation>
            <numerusform>彻底删除 {n} 个运行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Deliveries that are stored and wait to be taken in. They survive an end of the application.</source>
        <translation>已存储并等待处理的交付。应用结束后它们仍然保留。</translation>
    </message>
    <message>
        <source>Delivery #{event_id}</source>
        <translation>交付 #{event_id}</translation>
    </message>
    <message>
        <source>Delivery #{event_id} is processed as the answer to the request that you choose. Its records are stored in that run. Undo brings it back to where it was.</source>
        <translation>交付 #{event_id} 将作为所选请求的应答处理，其记录保存到该运行中。“撤销”可将其恢复到原处。</translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {sentence}</source>
        <translation>交付 #{event_id}：{sentence}</translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {word}</source>
        <translation>交付 #{event_id}：{word}</translation>
    </message>
    <message>
        <source>Delivery {event_id}</source>
        <translation>交付 {event_id}</translation>
    </message>
    <message>
        <source>Delivery {event_id} is not here any more, or never was.</source>
        <translation>交付 {event_id} 已不在这里，或从未存在。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>did not answer {late}</source>
        <translation>{late}没有应答</translation>
    </message>
    <message>
        <source>discover by {discover_by}</source>
        <translation>按 {discover_by} 发现</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>请拆分成多个文件。</translation>
    </message>
    <message>
        <source>Do not ask again (the settings can change it)</source>
        <translation>不再询问（可在设置中更改）</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download the snapshot again at Bright Data if you need it once more.</source>
        <translation>如果还需要，请在 Bright Data 重新下载快照。</translation>
    </message>
    <message>
        <source>Download: fetched from Bright Data</source>
        <translation>下载：从 Bright Data 获取</translation>
    </message>
    <message>
        <source>Drop or choose files, not folders.</source>
        <translation>请拖放或选择文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>Dropped on the sources, the file adds them again.</source>
        <translation>将文件拖到来源上即可重新添加。</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Each run asks for the posts of so many days up to its own. 0: as far back as there are posts.</source>
        <translation>每次运行请求截至当天的这么多天的帖子。0 表示不限。</translation>
    </message>
    <message>
        <source>Edit it and save it again, or delete it and repeat the run anew.</source>
        <translation>请编辑并重新保存，或将其删除后重新设置运行的重复。</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Edit sources</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>End date of {name}</source>
        <translation>{name} 的结束日期</translation>
    </message>
    <message>
        <source>Engagement by account</source>
        <translation>各账号互动量</translation>
    </message>
    <message>
        <source>Enter the address that takes deliveries without a redirect.</source>
        <translation>请输入不经重定向即可接收交付的地址。</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors ({error_count})</source>
        <translation>错误（{error_count}）</translation>
    </message>
    <message>
        <source>Errors of the folder</source>
        <translation>文件夹的错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Est. cost</source>
        <translation>估算费用</translation>
    </message>
    <message>
        <source>Estimates: records delivered times the price at the time of the request. Error records are free, and a record that came twice counts once. Bright Data's bill is what holds.</source>
        <translation>估算：已交付记录数乘以请求时的价格。错误记录免费，重复到达的记录只计一次。以 Bright Data 的账单为准。</translation>
    </message>
    <message>
        <source>Every file in the spool belongs to a delivery</source>
        <translation>暂存区的每个文件都属于某个交付</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every input of the run has exactly one outcome: with records, with errors only, missing, or still waited for. The numbers add up to all inputs. Click one of them to see which inputs it counts.</source>
        <translation>运行的每个输入都恰好有一个结果：有记录、只有错误、缺失，或仍在等待。这些数字相加等于全部输入。点击一个数字可以查看它包含哪些输入。</translation>
    </message>
    <message>
        <source>Every N hours</source>
        <translation>每 N 小时</translation>
    </message>
    <message>
        <source>Every request of the run was sent.</source>
        <translation>该运行的所有请求都已发送。</translation>
    </message>
    <message>
        <source>Every row that another one refers to is there</source>
        <translation>被引用的行全部存在</translation>
    </message>
    <message>
        <source>Every {hours:,} hours</source>
        <translation>每 {hours:,} 小时</translation>
    </message>
    <message>
        <source>Every {hours:,} hours is not possible.</source>
        <translation>无法设为每 {hours:,} 小时。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything in one file, while you go on working: the database, raw data and settings. Keep it on another disk. The copies that are made each day hold the database alone and lie in the data folder.</source>
        <translation>在你继续工作的同时，把数据库、原始数据和设置全部存入一个文件。请保存在另一块磁盘上。每日备份只含数据库，且位于数据文件夹中。</translation>
    </message>
    <message>
        <source>Everything is copied and read back first. What is here now is kept until you delete it.</source>
        <translation>会先全部复制并回读核对。现有内容会保留到你删除为止。</translation>
    </message>
    <message>
        <source>Everything is here</source>
        <translation>全部已在本地</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Everything of it was sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>所有可执行的操作 (F10)</translation>
    </message>
    <message>
        <source>Everything that is chosen is here already, so nothing would be collected.</source>
        <translation>所选内容都已存在，因此不会采集任何内容。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Exchange the dates.</source>
        <translation>请交换两个日期。</translation>
    </message>
    <message>
        <source>Expected {expected}   ·   received {request}</source>
        <translation>预期 {expected}   ·   收到 {request}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export again, to another disk if this one fails.</source>
        <translation>请重新导出；若仍失败，请换一个磁盘。</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Export body…</source>
        <translation>导出正文…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>导出来源</translation>
    </message>
    <message>
        <source>Export stopped. Files that were whole are there.</source>
        <translation>导出已停止。完整的文件已保留。</translation>
    </message>
    <message>
        <source>Export the body of delivery #{event_id}</source>
        <translation>导出交付 #{event_id} 的正文</translation>
    </message>
    <message>
        <source>Export the manifest of the run</source>
        <translation>导出运行的清单</translation>
    </message>
    <message>
        <source>Export the whole run as a file…</source>
        <translation>将整个运行导出为文件…</translation>
    </message>
    <message>
        <source>Export them: the selection can be chosen there.</source>
        <translation>请改用导出，其中可指定只导出所选记录。</translation>
    </message>
    <message>
        <source>Export to {path}</source>
        <translation>导出到 {path}</translation>
    </message>
    <message>
        <source>Export {event_ids} bodies</source>
        <translation>导出 {event_ids} 个正文</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} run as a file…</source>
        <extracomment>Export {n} runs as a file…</extracomment>
        <translation>
            <numerusform>将 {n} 个运行导出为文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {done} of {event_ids}…</source>
        <translation>已导出 {done}/{event_ids}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fetch from account</source>
        <translation>从账号获取</translation>
    </message>
    <message>
        <source>Fetch from account…</source>
        <translation>从账号获取…</translation>
    </message>
    <message>
        <source>Fetching only: no public address</source>
        <translation>仅获取：没有公网地址</translation>
    </message>
    <message>
        <source>Fetching only: the listener is off</source>
        <translation>仅获取：监听器已关闭</translation>
    </message>
    <message>
        <source>Fetching only: {reason}</source>
        <translation>仅获取：{reason}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields that this application did not know when it was made. They are kept in the raw record, where each can become a column; many of them at once mean that the platform or Bright Data changed its format.</source>
        <translation>本应用制作时还不认识的字段。它们保存在原始记录中，每个都可以成为一列；一次出现很多意味着平台或 Bright Data 更改了格式。</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>数据变化</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>file not fetched</source>
        <translation>文件未获取</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill the column url or one of the link columns.</source>
        <translation>请填写 url 列或某个链接列。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Films only</source>
        <translation>仅视频</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Filter by name, address, platform, service, group or tag</source>
        <translation>按名称、地址、平台、服务、分组或标签筛选</translation>
    </message>
    <message>
        <source>Filter by platform</source>
        <translation>按平台筛选</translation>
    </message>
    <message>
        <source>Filter by run</source>
        <translation>按运行筛选</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>Filter by {title}</source>
        <translation>按{title}筛选</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>筛选文件夹</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>筛选交付</translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag</source>
        <translation>按运行、平台、服务、来源或标签筛选文件夹</translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag (Ctrl+Shift+F)</source>
        <translation>按运行、平台、服务、来源或标签筛选文件夹 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation>筛选树</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Find anything to do…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish, then use “Add sources”.</source>
        <translation>请先完成，再使用“添加来源”。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First pause between two looks</source>
        <translation>两次查询之间的初始间隔</translation>
    </message>
    <message>
        <source>First sources</source>
        <translation>首批来源</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>入门步骤…</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of the month, month, day of the week. For example: 30 8 * * mon-fri</source>
        <translation>五个字段：分、时、日、月、星期。例如：30 8 * * mon-fri</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders of the collected data</source>
        <translation>已采集数据的文件夹</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Food only</source>
        <translation>仅美食</translation>
    </message>
    <message>
        <source>For single services</source>
        <translation>针对单个服务</translation>
    </message>
    <message>
        <source>for {now}</source>
        <translation>已持续 {now}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Free some disk space or close other programs that use the data folder; it is tried again.</source>
        <translation>请腾出磁盘空间或关闭使用数据文件夹的其他程序；程序会重试。</translation>
    </message>
    <message>
        <source>Free some space on the disk of {root}, and try again.</source>
        <translation>请在 {root} 所在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>请腾出空间或选择其他文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>Free some space: it is fetched by itself then.</source>
        <translation>请腾出空间：之后会自动获取。</translation>
    </message>
    <message>
        <source>Free some space: it is tried again by itself, after pauses of up to six hours.</source>
        <translation>请腾出空间：会自动重试，间隔最长六小时。</translation>
    </message>
    <message>
        <source>Free some space: the delivery is repeated or downloaded later, nothing is lost.</source>
        <translation>请腾出空间：交付会重发或稍后下载，不会丢失。</translation>
    </message>
    <message>
        <source>Free some space; it is tried again.</source>
        <translation>请释放一些空间；程序会自动重试。</translation>
    </message>
    <message>
        <source>Free some space; saving goes on by itself.</source>
        <translation>请腾出空间；保存会自动继续。</translation>
    </message>
    <message>
        <source>Free {megabytes:,} MB on the disk of {database}.</source>
        <translation>请在 {database} 所在磁盘上腾出 {megabytes:,} MB。</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From earlier runs with the same days. An unchecked source is not collected again: that is free.</source>
        <translation>来自相同日期的以往运行。未勾选的来源不会重新采集，不产生费用。</translation>
    </message>
    <message numerus="yes">
        <source>from {n} record</source>
        <extracomment>from {n} records</extracomment>
        <translation>
            <numerusform>来自 {n} 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key this permission in the Bright Data account, or use another key.</source>
        <translation>请在 Bright Data 账号中授予该密钥此权限，或使用其他密钥。</translation>
    </message>
    <message>
        <source>Given up after {max_attempts} attempts; each ended without a result.</source>
        <translation>尝试 {max_attempts} 次后放弃，每次都没有结果。</translation>
    </message>
    <message>
        <source>Go back to a backup copy, or have the deliveries sent again.</source>
        <translation>请恢复到某个备份，或让交付重新发送。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>gone at Bright Data</source>
        <translation>已从 Bright Data 删除</translation>
    </message>
    <message>
        <source>gone at Bright Data {when}</source>
        <translation>{when}从 Bright Data 删除</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>话题标签</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>话题标签</translation>
    </message>
    <message>
        <source>Have the snapshot delivered again, or download it.</source>
        <translation>请让快照重新交付，或下载它。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Held: {found}</source>
        <translation>已搁置：{found}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>隐藏请求</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Hours between two runs</source>
        <translation>两次运行之间的小时数</translation>
    </message>
    <message>
        <source>How large letters and rows are.</source>
        <translation>文字和行的大小。</translation>
    </message>
    <message>
        <source>How many calls to Bright Data may be under way now. All windows and commands on this data folder share one budget. Each answer that there were too many calls halves the pace for some minutes; after eight of them in a row calls stop for a while (the breaker), long before Bright Data would block the account.</source>
        <translation>现在可以同时向 Bright Data 发出多少个调用。使用此数据文件夹的所有窗口和命令共用一个额度。每次收到“调用过多”的回复，速度会减半几分钟；连续八次后，调用会暂停一段时间（熔断），远早于 Bright Data 封锁账户。</translation>
    </message>
    <message>
        <source>how many files lie in the data folder, and how large they are</source>
        <translation>数据文件夹中的文件数量和大小</translation>
    </message>
    <message>
        <source>How much is free on the disk is not known ({strerror})</source>
        <translation>磁盘剩余空间未知（{strerror}）</translation>
    </message>
    <message>
        <source>How often a request is asked about at first.</source>
        <translation>最初查询请求状态的频率。</translation>
    </message>
    <message>
        <source>https://www.instagram.com/northwind.studio/
tiktok: @lumen.cafe
Links, names, rows of a table, or drop a CSV or XLSX file here …</source>
        <translation>https://www.instagram.com/northwind.studio/
tiktok: @lumen.cafe
链接、名称、表格行，或将 CSV、XLSX 文件拖到这里…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If the program quits, their results will be fetched at the next start; nothing is lost.</source>
        <translation>若程序退出，其结果会在下次启动时获取，不会丢失。</translation>
    </message>
    <message>
        <source>If you start this run it is created and held, not sent: {hold} You can send it anyway at the run.</source>
        <translation>如果启动此运行，它会被创建并搁置，而不会发送：{hold}之后可在运行处仍要发送。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>已取消导入。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>Import of {path}</source>
        <translation>导入 {path}</translation>
    </message>
    <message>
        <source>Import test</source>
        <translation>导入测试</translation>
    </message>
    <message>
        <source>Import: a file of yours</source>
        <translation>导入：你的文件</translation>
    </message>
    <message>
        <source>In a shorter month: its last day.</source>
        <translation>较短的月份：最后一天。</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>移入回收站时间</translation>
    </message>
    <message>
        <source>In the tray the program goes on and makes them in time. If it quits, what was missed is made up for once at the next start.</source>
        <translation>程序在托盘中会继续并按时执行。若退出，错过的会在下次启动时补做一次。</translation>
    </message>
    <message>
        <source>In the tray the program goes on receiving and fetching results. If it quits, they are fetched at the next start; nothing is lost.</source>
        <translation>程序在托盘中会继续接收和获取结果。若退出，结果会在下次启动时获取，不会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <extracomment>in {n} days</extracomment>
        <translation>
            <numerusform>{n} 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>in {ready_at}</source>
        <translation>用时 {ready_at}</translation>
    </message>
    <message>
        <source>In {replaced:,} texts characters that no spreadsheet can hold were replaced.</source>
        <translation>有 {replaced:,} 个文本中表格无法容纳的字符已被替换。</translation>
    </message>
    <message>
        <source>ingested</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>input {found}, </source>
        <translation>输入 {found}，</translation>
    </message>
    <message>
        <source>Input {index}: {sentence}</source>
        <translation>输入 {index}：{sentence}</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Instagram, Facebook, LinkedIn, TikTok, X, YouTube, Reddit or Pinterest</source>
        <translation>Instagram、Facebook、LinkedIn、TikTok、X、YouTube、Reddit 或 Pinterest</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install it with: pip install 'trackfutura-desktop[parquet]'. Or choose another format.</source>
        <translation>请安装：pip install 'trackfutura-desktop[parquet]'。或选择其他格式。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>请安装新版本以读取。</translation>
    </message>
    <message>
        <source>Install the newer version to restore it.</source>
        <translation>请安装新版本以恢复。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>is added as “{source}”{more}</source>
        <translation>将添加为“{source}”{more}</translation>
    </message>
    <message>
        <source>is added, but no dataset collects {service}</source>
        <translation>将添加，但没有数据集可采集{service}</translation>
    </message>
    <message>
        <source>is cut off by the end of the data</source>
        <translation>在数据末尾被截断</translation>
    </message>
    <message>
        <source>is given group, tags and note of this line</source>
        <translation>将采用此行的分组、标签和备注</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>is not followed by a comma</source>
        <translation>后面没有逗号</translation>
    </message>
    <message>
        <source>is not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>is not secure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>is the last before the end</source>
        <translation>是结尾前的最后一条</translation>
    </message>
    <message>
        <source>it asks for port {port} of {host}.</source>
        <translation>它要求 {host} 的端口 {port}。</translation>
    </message>
    <message>
        <source>It came marked as a test, but it holds records. Nothing is stored until you import it.</source>
        <translation>它标记为测试，却包含记录。导入之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation>无法读取：{error}</translation>
    </message>
    <message>
        <source>It comes from the environment variable TRACKFUTURA_API_TOKEN and can only be changed there.</source>
        <translation>它来自环境变量 TRACKFUTURA_API_TOKEN，只能在那里更改。</translation>
    </message>
    <message>
        <source>It comes only once.</source>
        <translation>只会出现一次。</translation>
    </message>
    <message>
        <source>It could not be done: {strerror}.</source>
        <translation>无法完成：{strerror}。</translation>
    </message>
    <message>
        <source>It could not be noted for the next start: {strerror}.</source>
        <translation>无法为下次启动做记录：{strerror}。</translation>
    </message>
    <message>
        <source>It counts while runs are collecting or repeated by schedules; otherwise the program ends.</source>
        <translation>仅在运行正在采集或由定时计划重复时有效；否则程序结束。</translation>
    </message>
    <message>
        <source>it does not hold the files that its manifest lists</source>
        <translation>缺少其清单列出的文件</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>文件没有说明其内容</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>It has made no run yet.</source>
        <translation>还没有运行过。</translation>
    </message>
    <message>
        <source>it has {declared} bytes; at most {max_bytes} are allowed.</source>
        <translation>它有 {declared} 字节；最多允许 {max_bytes}。</translation>
    </message>
    <message>
        <source>it holds a request twice</source>
        <translation>文件中有重复的请求</translation>
    </message>
    <message>
        <source>it holds files that do not belong into it</source>
        <translation>含有不属于它的文件</translation>
    </message>
    <message>
        <source>it holds more requests and deliveries than runs have</source>
        <translation>文件中的请求和交付多于任何运行所能有的数量</translation>
    </message>
    <message>
        <source>it holds no database</source>
        <translation>不含数据库</translation>
    </message>
    <message>
        <source>It holds no record and belongs to no known request.</source>
        <translation>它不含记录，也不属于任何已知请求。</translation>
    </message>
    <message>
        <source>it holds no tables of this application</source>
        <translation>不含本应用的数据表</translation>
    </message>
    <message>
        <source>it holds what this application never writes</source>
        <translation>含有本应用从不写入的内容</translation>
    </message>
    <message>
        <source>it holds {found:,} rows instead of {rows:,}</source>
        <translation>它有 {found:,} 行而不是 {rows:,} 行</translation>
    </message>
    <message>
        <source>it is checked again in {seconds} s</source>
        <translation>{seconds} 秒后再次检查</translation>
    </message>
    <message>
        <source>it is empty, and the log beside it is not</source>
        <translation>它是空的，而旁边的日志不是</translation>
    </message>
    <message>
        <source>It is fetched again; the data stay at Bright Data.</source>
        <translation>会重新获取；数据保留在 Bright Data。</translation>
    </message>
    <message>
        <source>It is kept under Deliveries, where it can be processed again.</source>
        <translation>它保留在“交付”中，可在那里重新处理。</translation>
    </message>
    <message>
        <source>it is larger than {max_bytes} bytes.</source>
        <translation>它大于 {max_bytes} 字节。</translation>
    </message>
    <message>
        <source>It is no text and no workbook.</source>
        <translation>它既不是文本也不是工作簿。</translation>
    </message>
    <message>
        <source>It is stored, but only you can say what is to become of it.</source>
        <translation>已保存，但需要由你决定如何处理。</translation>
    </message>
    <message>
        <source>It is the only project, so it was not archived.</source>
        <translation>这是唯一的项目，因此未归档。</translation>
    </message>
    <message>
        <source>It is the run “{run_name}”; nothing was stored again.</source>
        <translation>即运行“{run_name}”；没有重复保存。</translation>
    </message>
    <message>
        <source>It is the same address as “{first}”, which is collected once.</source>
        <translation>与“{first}”是同一地址，只采集一次。</translation>
    </message>
    <message>
        <source>It is tried again: {message}</source>
        <translation>将重试：{message}</translation>
    </message>
    <message>
        <source>It is {names}; nothing was stored again.</source>
        <translation>即{names}；没有重复保存。</translation>
    </message>
    <message>
        <source>it took longer than {total_seconds:g} seconds.</source>
        <translation>耗时超过 {total_seconds:g} 秒。</translation>
    </message>
    <message>
        <source>It was left as it is. Close what else uses it, or start with another folder (--data-dir).</source>
        <translation>它保持原样。请关闭使用它的程序，或用其他文件夹启动 (--data-dir)。</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version, or use another data folder (--data-dir).</source>
        <translation>它保持原样。请安装新版本，或使用其他数据文件夹 (--data-dir)。</translation>
    </message>
    <message>
        <source>It was left as it is. The newest backup copy is of {moment}. To go back to it, move {name}, {name}-wal and {name}-shm out of {parent}, then copy {path} to {database}. What came since is fetched from Bright Data again. Or {elsewhere}.</source>
        <translation>它保持原样。最新备份为 {moment}。要恢复备份，请将 {name}、{name}-wal 和 {name}-shm 移出 {parent}，再把 {path} 复制为 {database}。之后到达的内容会重新从 Bright Data 获取。或者{elsewhere}。</translation>
    </message>
    <message>
        <source>It was left as it is. There is no backup copy yet; {elsewhere}.</source>
        <translation>它保持原样。还没有备份；{elsewhere}。</translation>
    </message>
    <message>
        <source>It was not sent again, because that could cost twice. Look at the list of snapshots of your Bright Data account first.</source>
        <translation>未重新发送，以免重复计费。请先查看 Bright Data 账号中的快照列表。</translation>
    </message>
    <message>
        <source>it was redirected more than {most_redirects} times.</source>
        <translation>重定向超过 {most_redirects} 次。</translation>
    </message>
    <message>
        <source>It was still under way when the run was exported.</source>
        <translation>导出该运行时它仍在进行中。</translation>
    </message>
    <message>
        <source>It was taken away again.</source>
        <translation>已将其撤销。</translation>
    </message>
    <message>
        <source>its address begins neither with https:// nor with http://.</source>
        <translation>其地址既不以 https:// 也不以 http:// 开头。</translation>
    </message>
    <message>
        <source>its address cannot be read.</source>
        <translation>无法解析其地址。</translation>
    </message>
    <message>
        <source>its address carries a user name.</source>
        <translation>其地址含有用户名。</translation>
    </message>
    <message>
        <source>its address does not begin with https://.</source>
        <translation>其地址不以 https:// 开头。</translation>
    </message>
    <message>
        <source>its bytes are not those that were written</source>
        <translation>其内容与写入的不一致</translation>
    </message>
    <message>
        <source>its database is not sound ({error})</source>
        <translation>其数据库不完整（{error}）</translation>
    </message>
    <message>
        <source>Its last run is still being sent, so no other was made.</source>
        <translation>上一次运行仍在发送，因此没有创建新的运行。</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>无法读取其清单</translation>
    </message>
    <message>
        <source>Its requests to Bright Data appear here.</source>
        <translation>它向 Bright Data 发出的请求会显示在这里。</translation>
    </message>
    <message>
        <source>Its runs are named after it.</source>
        <translation>其运行以此命名。</translation>
    </message>
    <message>
        <source>Its runs go on, its schedules are paused. The menu of projects brings it back under Archived projects.</source>
        <translation>其运行会继续，定时计划已暂停。可在项目菜单的“已归档项目”中恢复。</translation>
    </message>
    <message>
        <source>Its sources and settings are collected again; its dates move along.</source>
        <translation>重新采集其来源和设置，日期随之推移。</translation>
    </message>
    <message>
        <source>Its way, its headers and its raw body appear here.</source>
        <translation>其路径、请求头和原始正文会显示在这里。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Job: {job_name}</source>
        <translation>任务：{job_name}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Jobs ended</source>
        <translation>已结束任务</translation>
    </message>
    <message>
        <source>JSON laid out, one value a line</source>
        <translation>排版后的 JSON，每行一个值</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep at most, in GB</source>
        <translation>最多保留（GB）</translation>
    </message>
    <message>
        <source>Keep at most, in MB</source>
        <translation>最多保留（MB）</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Keep raw data for days</source>
        <translation>原始数据保留天数</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system ({keyring}), never in a file.</source>
        <translation>保存在系统密钥环（{keyring}）中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyring {name}</source>
        <translation>密钥环 {name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of the records</source>
        <translation>记录的键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>帖子类型</translation>
    </message>
    <message>
        <source>Known by its inputs; no kind of address leads to it.</source>
        <translation>通过其输入识别；没有地址类型与之对应。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>转录语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Last run: {last_run_name}</source>
        <translation>上次运行：{last_run_name}</translation>
    </message>
    <message>
        <source>Last time: {last_message}</source>
        <translation>上次：{last_message}</translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <translation>指向别处</translation>
    </message>
    <message>
        <source>leads to no listener</source>
        <translation>没有指向监听器</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>没有指向任何程序</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>全部不采集</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave out all sources that are shown</source>
        <translation>不选显示的所有来源</translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, instagram.</source>
        <translation>请将单元格留空，或填写例如 instagram。</translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, posts.</source>
        <translation>请将单元格留空，或填写例如 posts。</translation>
    </message>
    <message>
        <source>Leave the data as it is</source>
        <translation>保持数据不变</translation>
    </message>
    <message>
        <source>Leave the end date empty or choose a day up to today.</source>
        <translation>请将结束日期留空，或选择不晚于今天的日期。</translation>
    </message>
    <message>
        <source>Leave the start date empty or choose a day up to today.</source>
        <translation>请将开始日期留空，或选择不晚于今天的日期。</translation>
    </message>
    <message>
        <source>Let a tunnel lead to these addresses of this computer:</source>
        <translation>请让隧道指向本机的这些地址：</translation>
    </message>
    <message>
        <source>Let it end in one of {endings}, or name the format.</source>
        <translation>请以 {endings} 之一结尾，或指定格式。</translation>
    </message>
    <message>
        <source>Let it lead to {local_url}, where this application listens.</source>
        <translation>请让它指向 {local_url}，本应用在那里监听。</translation>
    </message>
    <message>
        <source>Let the proxy add no Origin header.</source>
        <translation>请让代理不要添加 Origin 头。</translation>
    </message>
    <message>
        <source>Let the proxy pass on method and path unchanged.</source>
        <translation>请让代理原样转发方法和路径。</translation>
    </message>
    <message>
        <source>Let the proxy pass on our answers unchanged.</source>
        <translation>请让代理原样转发我们的应答。</translation>
    </message>
    <message>
        <source>Let the proxy pass on the Authorization header unchanged.</source>
        <translation>请让代理原样转发 Authorization 头。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Light or dark, or what the system wants.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>likes {likes}, comments {comments}</source>
        <translation>点赞 {likes}，评论 {comments}</translation>
    </message>
    <message>
        <source>Likes ±</source>
        <translation>点赞 ±</translation>
    </message>
    <message>
        <source>Likes, comments and shares</source>
        <translation>点赞、评论和分享</translation>
    </message>
    <message>
        <source>Line {count} of the CSV data, at byte {offset}, is no UTF-8 text.</source>
        <translation>CSV 数据第 {count} 行（字节 {offset} 处）不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Links that do look like trackfutura://run/12, trackfutura://delivery/34 or trackfutura://sources.</source>
        <translation>有效链接形如 trackfutura://run/12、trackfutura://delivery/34 或 trackfutura://sources。</translation>
    </message>
    <message>
        <source>Links to pictures and films die within hours or days. They are loaded only when you ask for it, or saved before they die if the settings say so. The platform's own server then sees your address.</source>
        <translation>图片和视频的链接会在几小时或几天后失效。只有在你要求时才会加载，或者按照设置在失效前保存。届时平台自己的服务器会看到你的地址。</translation>
    </message>
    <message>
        <source>Links to pictures die within about a day on Instagram, and soon on some other platforms. They are fetched from the platforms' own servers, which see your address. Over the limit the oldest go first.</source>
        <translation>Instagram 的图片链接约一天内失效，其他一些平台也很快失效。图片从平台自己的服务器获取，对方会看到你的地址。超出限额时先删除最旧的。</translation>
    </message>
    <message>
        <source>Links, names with their platform, or tables with columns such as url, platform and service.</source>
        <translation>链接、带平台的名称，或含 url、platform、service 等列的表格。</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>Listening on {local}. Without a public address Bright Data cannot reach this computer.</source>
        <translation>正在 {local} 监听。没有公网地址，Bright Data 无法访问本机。</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>列表和输入框</translation>
    </message>
    <message>
        <source>Load film</source>
        <translation>加载视频</translation>
    </message>
    <message>
        <source>Load preview</source>
        <translation>加载预览</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look at the day of the month and the month, as in 30 February.</source>
        <translation>请检查日和月，例如 2 月 30 日。</translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Look at the disk. If this stays, restore a backup copy; deliveries are repeated or downloaded.</source>
        <translation>请检查磁盘。若仍如此，请恢复备份；交付会重发或下载。</translation>
    </message>
    <message>
        <source>Look at the tunnel or proxy.</source>
        <translation>请检查隧道或代理。</translation>
    </message>
    <message>
        <source>Look for it in the runs.</source>
        <translation>请在运行中查找。</translation>
    </message>
    <message>
        <source>Look for it in the trash.</source>
        <translation>请在回收站中查找。</translation>
    </message>
    <message>
        <source>Look for its runs.</source>
        <translation>请查找其中的运行。</translation>
    </message>
    <message>
        <source>Look for no more; what was found stays</source>
        <translation>停止查找；已找到的保留</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Look into the trash under the tree, or whether this is the right data folder.</source>
        <translation>请查看树下方的回收站，或确认数据文件夹是否正确。</translation>
    </message>
    <message>
        <source>Look the id up in the deliveries or in your Bright Data account.</source>
        <translation>请在交付或 Bright Data 账号中查找该 Id。</translation>
    </message>
    <message>
        <source>Look under Deliveries, or whether this is the right data folder.</source>
        <translation>请查看“交付”，或确认数据文件夹是否正确。</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then check again.</source>
        <translation>请检查磁盘是否已满，然后重新检查。</translation>
    </message>
    <message>
        <source>Looking at the lines…</source>
        <translation>正在读取各行…</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Looking for the values…</source>
        <translation>正在查找值…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through {n} record…</source>
        <extracomment>Looking through {n} records…</extracomment>
        <translation>
            <numerusform>正在查找 {n} 条记录…</numerusform>
        </translation>
    </message>
    <message>
        <source>loses the secret</source>
        <translation>会丢失密钥</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Make another project first, then archive it.</source>
        <translation>请先创建另一个项目，再归档此项目。</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>请使其可读。</translation>
    </message>
    <message>
        <source>Make it writable or remove it, or start with another folder (--data-dir).</source>
        <translation>请使其可写或删除它，或用其他文件夹启动 (--data-dir)。</translation>
    </message>
    <message>
        <source>Make room on the disk and do the same once more, so that it is done to all of them.</source>
        <translation>请先腾出磁盘空间，再重新执行一次同样的操作，使其对全部来源生效。</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable.</source>
        <translation>请在磁盘上腾出空间，或使数据文件夹可写。</translation>
    </message>
    <message>
        <source>Make the file readable as UTF-8 text, or remove it.</source>
        <translation>请使文件成为可读的 UTF-8 文本，或删除它。</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel (BOM)</source>
        <translation>为 Excel 标记为 UTF-8 (BOM)</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>打开上下文菜单</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Merge runs</source>
        <translation>合并运行</translation>
    </message>
    <message>
        <source>Merge them when it is processed; what was merged already stays so.</source>
        <translation>请在处理完成后合并；已合并的部分保持不变。</translation>
    </message>
    <message>
        <source>Merge these two to the end first; that can be undone as a whole.</source>
        <translation>请先将这两个运行合并完；之后可以整体撤销。</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>合并这两个…</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: 30 8 * * mon-fri is 8:30 on weekdays.</source>
        <translation>分、时、日、月、星期：30 8 * * mon-fri 表示工作日 8:30。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Monthly limit (estimate)</source>
        <translation>月度限额（估算）</translation>
    </message>
    <message>
        <source>Monthly limit…</source>
        <translation>月度限额…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>more than {some} of {n} record</source>
        <extracomment>more than {some} of {n} records</extracomment>
        <translation>
            <numerusform>{n} 条记录中超过 {some} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>运行的更多操作</translation>
    </message>
    <message>
        <source>More was asked for in the merged run since.</source>
        <translation>此后在合并后的运行中又发出了新的请求。</translation>
    </message>
    <message>
        <source>Move at the next start</source>
        <translation>下次启动时移动</translation>
    </message>
    <message>
        <source>Move in a list; open and close a folder</source>
        <translation>在列表中移动；展开和收起文件夹</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move the data folder to {place} at the next start?</source>
        <translation>下次启动时将数据文件夹移动到 {place}？</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} run to the trash</source>
        <extracomment>Move {n} runs to the trash</extracomment>
        <translation>
            <numerusform>将 {n} 个运行移入回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>我的项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a file that can be written and ends in .png with --screenshot.</source>
        <translation>请用 --screenshot 指定可写的 .png 文件。</translation>
    </message>
    <message>
        <source>Name at most {most} of them.</source>
        <translation>最多填写 {most} 个。</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>找到名称</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Name, note and tags</source>
        <translation>名称、备注和标签</translation>
    </message>
    <message>
        <source>Name, note and tags changed.</source>
        <translation>已修改名称、备注和标签。</translation>
    </message>
    <message>
        <source>Name, note and tags…</source>
        <translation>名称、备注和标签…</translation>
    </message>
    <message>
        <source>Names without a platform are on</source>
        <translation>无平台的名称属于</translation>
    </message>
    <message>
        <source>NDJSON (one JSON object a line)</source>
        <translation>NDJSON（每行一个 JSON 对象）</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Neither run has a record.</source>
        <translation>两个运行都没有记录。</translation>
    </message>
    <message>
        <source>Neither the sender nor the records say which platform this is.</source>
        <translation>发送方和记录都未说明是哪个平台。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New fields</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>最新帖子</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>New run (Ctrl+N)</source>
        <translation>新建运行 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>新建运行…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>下一个和上一个输入框</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Next scheduled run: {next_run_at}</source>
        <translation>下次计划运行：{next_run_at}</translation>
    </message>
    <message>
        <source>Next: {moments}</source>
        <translation>下次：{moments}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No API key, so {api_base} was not asked</source>
        <translation>没有 API 密钥，因此未询问 {api_base}</translation>
    </message>
    <message>
        <source>No backup copy of the database could be made: {reason}. The database itself is not concerned.</source>
        <translation>无法备份数据库：{reason}。数据库本身不受影响。</translation>
    </message>
    <message>
        <source>No backup copy of the database yet; one is made a day.</source>
        <translation>还没有数据库备份；每天会备份一次。</translation>
    </message>
    <message>
        <source>No column is chosen, so there is nothing to write.</source>
        <translation>没有选择列，因此没有可写入的内容。</translation>
    </message>
    <message>
        <source>No comments were collected</source>
        <translation>没有采集到评论</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>无法建立连接</translation>
    </message>
    <message>
        <source>no connection could be made in time</source>
        <translation>未能及时建立连接</translation>
    </message>
    <message>
        <source>no connection to {host} could be made.</source>
        <translation>无法连接到 {host}。</translation>
    </message>
    <message>
        <source>No connection to {} could be made.</source>
        <translation>无法连接到 {}。</translation>
    </message>
    <message>
        <source>No database yet; it is made at the first start</source>
        <translation>还没有数据库；首次启动时创建</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>没有选择星期。</translation>
    </message>
    <message>
        <source>No delivery fits the filter</source>
        <translation>没有符合筛选的交付</translation>
    </message>
    <message>
        <source>No delivery needs you.</source>
        <translation>没有需要处理的交付。</translation>
    </message>
    <message>
        <source>no field takes the address</source>
        <translation>没有字段接收地址</translation>
    </message>
    <message>
        <source>No folder matches.</source>
        <translation>没有匹配的文件夹。</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>没有 Id</translation>
    </message>
    <message>
        <source>No keyring: give the API key as TRACKFUTURA_API_TOKEN</source>
        <translation>没有密钥环：请用 TRACKFUTURA_API_TOKEN 提供 API 密钥</translation>
    </message>
    <message>
        <source>No keyring: the API key comes from TRACKFUTURA_API_TOKEN</source>
        <translation>没有密钥环：API 密钥来自 TRACKFUTURA_API_TOKEN</translation>
    </message>
    <message>
        <source>No likes, comments and shares are known.</source>
        <translation>没有点赞、评论和分享的数据。</translation>
    </message>
    <message>
        <source>no limit of records</source>
        <translation>记录数不限</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>No pictures are saved now: {reason}.</source>
        <translation>目前不保存图片：{reason}。</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>No public address is set, so results are fetched: a look every {pause} at first.</source>
        <translation>未设置公网地址，因此将获取结果：最初每 {pause}查询一次。</translation>
    </message>
    <message>
        <source>No public address: results are fetched from Bright Data, which is complete, only later</source>
        <translation>没有公网地址：从 Bright Data 获取结果，内容完整，只是稍晚</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message>
        <source>No record was found whose keys could be listed.</source>
        <translation>没有找到可列出键的记录。</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>No records in it.</source>
        <translation>其中没有记录。</translation>
    </message>
    <message>
        <source>No records, but errors.</source>
        <translation>没有记录，但有错误。</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>No request of yours has this snapshot id. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation>你的请求中没有此快照 Id。记录保存在“未匹配的交付”中：请将交付分配给它所属的请求。</translation>
    </message>
    <message>
        <source>No run (unmatched)</source>
        <translation>无运行（未匹配）</translation>
    </message>
    <message>
        <source>No run active</source>
        <translation>没有进行中的运行</translation>
    </message>
    <message>
        <source>No run is repeated yet.</source>
        <translation>还没有重复的运行。</translation>
    </message>
    <message>
        <source>No run was made: {sentence} {remedy}</source>
        <translation>未创建运行：{sentence}{remedy}</translation>
    </message>
    <message>
        <source>No run, platform, service, source or tag has “{words}”.</source>
        <translation>没有运行、平台、服务、来源或标签包含“{words}”。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>No selected source is in use.</source>
        <translation>所选来源都未在使用。</translation>
    </message>
    <message>
        <source>No selected source is paused.</source>
        <translation>所选来源都未暂停。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <source>No source is chosen, so nothing would be collected.</source>
        <translation>没有选择来源，因此不会采集任何内容。</translation>
    </message>
    <message>
        <source>No source was asked for here.</source>
        <translation>这里没有请求任何来源。</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>还没有来源</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>无文本。</translation>
    </message>
    <message>
        <source>No value has this text.</source>
        <translation>没有值包含此文本。</translation>
    </message>
    <message>
        <source>no version of this program has made its database</source>
        <translation>其数据库不是由本程序的任何版本生成的</translation>
    </message>
    <message>
        <source>No webhook comes through {public_url}</source>
        <translation>没有 webhook 通过 {public_url} 到达</translation>
    </message>
    <message>
        <source>No webhook comes through {url}: {sentence} {remedy}</source>
        <translation>没有 webhook 通过 {url} 到达：{sentence}{remedy}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the sources can be collected, so the run was not created. {url}: {reason}{others}</source>
        <translation>所有来源都无法采集，因此未创建运行。{url}：{reason}{others}</translation>
    </message>
    <message>
        <source>Not all here yet</source>
        <translation>尚未全部到达</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>未统计。</translation>
    </message>
    <message>
        <source>Not everything of the file could be read: {problem}</source>
        <translation>文件未能全部读取：{problem}</translation>
    </message>
    <message>
        <source>Not everything was counted.</source>
        <translation>未全部统计。</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Not loaded: {sentence} {remedy}</source>
        <translation>未加载：{sentence}{remedy}</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Not processed yet.</source>
        <translation>尚未处理。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one name</source>
        <translation>各不相同；可保持不变或输入一个名称</translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one note</source>
        <translation>各不相同；可保持不变或输入一条备注</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>尚未告知</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未核实</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing answers at {place}: {detail}.</source>
        <translation>{place} 没有应答：{detail}。</translation>
    </message>
    <message>
        <source>Nothing can be loaded from the network here.</source>
        <translation>这里无法从网络加载内容。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>还没有内容到达。</translation>
    </message>
    <message>
        <source>Nothing in this delivery names a request. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation>此交付没有指明请求。记录保存在“未匹配的交付”中：请将交付分配给它所属的请求。</translation>
    </message>
    <message>
        <source>Nothing is accepted until the database was checked. Look at the disk; deliveries are repeated.</source>
        <translation>检查数据库之前不接收任何内容。请检查磁盘；交付会重发。</translation>
    </message>
    <message>
        <source>Nothing is being collected</source>
        <translation>没有正在采集的内容</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try fewer letters.</source>
        <translation>没有匹配的名称。请少输入几个字。</translation>
    </message>
    <message>
        <source>Nothing is loaded by itself.</source>
        <translation>不会自动下载任何内容。</translation>
    </message>
    <message>
        <source>Nothing is lost here. Choose another folder, or free some space, and export it again.</source>
        <translation>没有丢失任何内容。请选择其他文件夹或腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>Nothing is lost: wait, or start fewer requests at once.</source>
        <translation>没有丢失任何内容：请等待，或减少同时发起的请求。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选择内容。</translation>
    </message>
    <message>
        <source>Nothing is sent. Look through it, save it, and send it yourself.</source>
        <translation>不会发送任何内容。请查看、保存后自行发送。</translation>
    </message>
    <message>
        <source>Nothing of it is stored, and the raw body is kept. Process it again, or let the request fetch its data from Bright Data.</source>
        <translation>内容均未保存，原始正文已保留。请重新处理，或让请求从 Bright Data 获取数据。</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Download it from Bright Data again.</source>
        <translation>内容均未保存。请从 Bright Data 重新下载。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {n} record fits.</source>
        <extracomment>Nothing of {n} records fits.</extracomment>
        <translation>
            <numerusform>{n} 条记录中没有符合的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing received yet.</source>
        <translation>尚未收到内容。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>没有待处理</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was added. Divide them into several parts.</source>
        <translation>没有添加任何内容。请分成几部分。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another folder with --data-dir or TRACKFUTURA_DATA_DIR, or make this one writable.</source>
        <translation>没有更改任何内容。请用 --data-dir 或 TRACKFUTURA_DATA_DIR 指定其他文件夹，或使此文件夹可写。</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>还没有交付</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>没有残留。</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>没有收到内容。</translation>
    </message>
    <message>
        <source>Nothing was sent: everything that ended without a record is being asked for already, or is still looked for.</source>
        <translation>没有发送：所有没有记录的输入都已在请求中或仍在查找。</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>还没有花费。</translation>
    </message>
    <message>
        <source>Nothing was started and nothing is billed. {reason}</source>
        <translation>没有启动任何内容，也不计费。{reason}</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing will be sent.</source>
        <translation>不会发送任何内容。</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice: Bright Data told the state of a request</source>
        <translation>通知：Bright Data 告知了请求状态</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>number of posts</source>
        <translation>帖子数量</translation>
    </message>
    <message>
        <source>Of a record that both have</source>
        <translation>对于两者都有的记录</translation>
    </message>
    <message>
        <source>Of that run, {lacking}.</source>
        <translation>该运行中：{lacking}。</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>（{name}）</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} record that both have</source>
        <extracomment>Of {n} records that both have</extracomment>
        <translation>
            <numerusform>对于两者都有的 {n} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} selected record</source>
        <extracomment>Of {n} selected records</extracomment>
        <translation>
            <numerusform>所选的 {n} 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offer at least one of them in new runs again, in Sources.</source>
        <translation>请在“来源”中让至少一个来源重新用于新运行。</translation>
    </message>
    <message>
        <source>Offer in new runs</source>
        <translation>在新运行中提供</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Offered in new runs</source>
        <translation>在新运行中提供</translation>
    </message>
    <message>
        <source>Older raw data are removed; 0 is no limit.</source>
        <translation>较旧的原始数据会删除；0 表示不限。</translation>
    </message>
    <message>
        <source>On {counted_at}: {deliveries}, {kept_bytes}.</source>
        <translation>{counted_at}：{deliveries}，{kept_bytes}。</translation>
    </message>
    <message>
        <source>One name for what belongs together, such as a campaign.</source>
        <translation>为同类内容（例如一次活动）取一个名称。</translation>
    </message>
    <message>
        <source>one record for each address: there is nothing to set</source>
        <translation>每个地址一条记录：无需设置</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>仅 A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>仅 B</translation>
    </message>
    <message>
        <source>Only inputs that ended without a record are asked for again; nothing else is sent.</source>
        <translation>只重新请求没有得到记录的输入；不发送其他内容。</translation>
    </message>
    <message>
        <source>Only this computer can reach this address, Bright Data cannot.</source>
        <translation>只有本机能访问此地址，Bright Data 不能。</translation>
    </message>
    <message>
        <source>Only what is new or changed since the last export</source>
        <translation>仅上次导出后新增或更改的内容</translation>
    </message>
    <message>
        <source>Only when I ask for one</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Only {said}. Free some: without room nothing is received.</source>
        <translation>{said}，空间不足。请腾出一些：没有空间就无法接收。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a menu or a list of choices</source>
        <translation>打开菜单或选项列表</translation>
    </message>
    <message>
        <source>Open another project…</source>
        <translation>打开其他项目…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>打开数据文件夹…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open in Data</source>
        <translation>在数据中打开</translation>
    </message>
    <message>
        <source>Open it in a browser, and paste the address that the browser shows then.</source>
        <translation>请在浏览器中打开，然后粘贴浏览器显示的地址。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save the sheet as CSV or as XLSX.</source>
        <translation>请用表格程序打开，并将工作表另存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Open its post in the browser</source>
        <translation>在浏览器中打开其帖子</translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation>打开上次运行</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again (Bright Data: Account settings, API keys).</source>
        <translation>请打开设置并重新粘贴 API 密钥（Bright Data：Account settings, API keys）。</translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again.</source>
        <translation>请打开设置并重新粘贴 API 密钥。</translation>
    </message>
    <message>
        <source>Open Settings and paste your API key, or set TRACKFUTURA_API_TOKEN.</source>
        <translation>请打开设置并粘贴 API 密钥，或设置 TRACKFUTURA_API_TOKEN。</translation>
    </message>
    <message>
        <source>Open the billing page of your Bright Data account, then try again.</source>
        <translation>请打开 Bright Data 账号的账单页面，然后重试。</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open the earlier runs, or collect at least one source again.</source>
        <translation>请打开以往的运行，或至少重新采集一个来源。</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原文</translation>
    </message>
    <message>
        <source>Open the trash…</source>
        <translation>打开回收站…</translation>
    </message>
    <message>
        <source>Open TrackFutura Desktop</source>
        <translation>打开 TrackFutura Desktop</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Optional. Posts from this day on.</source>
        <translation>可选。此日起的帖子。</translation>
    </message>
    <message>
        <source>Optional. Posts up to this day.</source>
        <translation>可选。截至此日的帖子。</translation>
    </message>
    <message>
        <source>Or one of</source>
        <translation>或其中之一</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own datasets</source>
        <translation>自有数据集</translation>
    </message>
    <message>
        <source>Own posts only</source>
        <translation>仅本人发布</translation>
    </message>
    <message>
        <source>packed, {kept_size}</source>
        <translation>已压缩，{kept_size}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Parquet files need the package pyarrow, which is not installed. Nothing was written.</source>
        <translation>Parquet 文件需要 pyarrow 包，但未安装。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>支持包的各部分</translation>
    </message>
    <message>
        <source>Paste the accounts, pages or posts that you want to follow, as links or as names with their platform. More can be added at any time.</source>
        <translation>粘贴要跟踪的账号、主页或帖子，可用链接或带平台的名称。之后可随时添加。</translation>
    </message>
    <message>
        <source>Paste the addresses of accounts, pages or posts first.</source>
        <translation>请先粘贴账号、主页或帖子的地址。</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Paste the whole address from the browser, for example https://www.instagram.com/nasa/.</source>
        <translation>请粘贴浏览器中的完整地址，例如 https://www.instagram.com/nasa/。</translation>
    </message>
    <message>
        <source>Path kept</source>
        <translation>路径保持不变</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Pause: send no further request</source>
        <translation>暂停：不再发送请求</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: not offered</source>
        <translation>已暂停：不提供</translation>
    </message>
    <message>
        <source>Paused: the database was restored from a backup copy.</source>
        <translation>已暂停：数据库已从备份恢复。</translation>
    </message>
    <message>
        <source>Paused: the project was archived.</source>
        <translation>已暂停：项目已归档。</translation>
    </message>
    <message>
        <source>Paused: {said}</source>
        <translation>已暂停：{said}</translation>
    </message>
    <message>
        <source>Paused: {sentence}</source>
        <translation>已暂停：{sentence}</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>每 1,000 条</translation>
    </message>
    <message>
        <source>perhaps gone at Bright Data {when}</source>
        <translation>{when}可能从 Bright Data 删除</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {absent}.</source>
        <translation>无法读取图片：{absent}。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform of names without one</source>
        <translation>无平台名称所属的平台</translation>
    </message>
    <message>
        <source>Port of the listener</source>
        <translation>监听器端口</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program, so webhooks cannot be received.</source>
        <translation>端口 {port} 被其他程序占用，因此无法接收 webhook。</translation>
    </message>
    <message>
        <source>Port {where} cannot be taken now ({strerror}): by TrackFutura itself if it is running, else choose another in Settings or with --port</source>
        <translation>端口 {where} 目前无法使用（{strerror}）：若 TrackFutura 正在运行则被其占用，否则请在设置中或用 --port 选择其他端口</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation>帖子随时间变化</translation>
    </message>
    <message>
        <source>Posts per source</source>
        <translation>每个来源的帖子数</translation>
    </message>
    <message>
        <source>Posts per source of {name}</source>
        <translation>{name} 每个来源的帖子数</translation>
    </message>
    <message>
        <source>Posts to leave out</source>
        <translation>要排除的帖子</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Previews and films of all records</source>
        <translation>所有记录的预览和视频</translation>
    </message>
    <message>
        <source>Previews of all records</source>
        <translation>所有记录的预览</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Processed again {processed_again_at}: {made}</source>
        <translation>重新处理于 {processed_again_at}：{made}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>项目：{name}</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Public address by {tunnel}, which runs while TrackFutura runs</source>
        <translation>公网地址由 {tunnel} 提供，它随 TrackFutura 运行</translation>
    </message>
    <message>
        <source>Public address {public_url} was not checked yet</source>
        <translation>公网地址 {public_url} 尚未检查</translation>
    </message>
    <message>
        <source>Public address {url} was not checked: the port is in use. A running TrackFutura checks it by itself</source>
        <translation>公网地址 {url} 未检查：端口被占用。运行中的 TrackFutura 会自行检查</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Put every address on a line of its own.</source>
        <translation>请每行只写一个地址。</translation>
    </message>
    <message numerus="yes">
        <source>Putting {n} record in order…</source>
        <extracomment>Putting {n} records in order…</extracomment>
        <translation>
            <numerusform>正在排序 {n} 条记录…</numerusform>
        </translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>rare: in none of the records that were looked at</source>
        <translation>少见：查看过的记录中都没有</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>原始正文</translation>
    </message>
    <message>
        <source>Raw record, as Bright Data sent it</source>
        <translation>Bright Data 发送的原始记录</translation>
    </message>
    <message>
        <source>Raw records cannot stand in a file of the format {format}. Nothing was written.</source>
        <translation>{format} 格式的文件不能包含原始记录。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>Read the log of the program.</source>
        <translation>请查看程序日志。</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>reading raw data</source>
        <translation>正在读取原始数据</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>reading “{path}” from the records</source>
        <translation>正在从记录读取“{path}”</translation>
    </message>
    <message>
        <source>Reads everything that is stored and compares it with what arrived. Nothing is changed.</source>
        <translation>读取保存的全部内容并与到达的内容比较。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Recognised addresses</source>
        <translation>识别的地址</translation>
    </message>
    <message>
        <source>Record {index} at byte {offset} is no valid JSON: {error}.</source>
        <translation>第 {index} 条记录（字节 {offset} 处）不是有效的 JSON：{error}。</translation>
    </message>
    <message>
        <source>Record {index} {what}, at byte {offset}.</source>
        <translation>第 {index} 条记录{what}（字节 {offset} 处）。</translation>
    </message>
    <message>
        <source>Record {place} of {received}</source>
        <translation>第 {place}/{received} 条记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records appear here as Bright Data delivers them.</source>
        <translation>Bright Data 交付后，记录会显示在这里。</translation>
    </message>
    <message>
        <source>Records of the folder</source>
        <translation>文件夹的记录</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>记录随时间变化</translation>
    </message>
    <message>
        <source>Records {span} by arrival</source>
        <translation>记录 {span}（按到达顺序）</translation>
    </message>
    <message>
        <source>Records: {event}</source>
        <translation>记录：{event}</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Remove everything before the “@”.</source>
        <translation>请去掉“@”之前的内容。</translation>
    </message>
    <message>
        <source>Remove one of the two sources.</source>
        <translation>请移除两个来源中的一个。</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove the column “{path}”?</source>
        <translation>移除列“{path}”？</translation>
    </message>
    <message>
        <source>Remove the filter {filtered}</source>
        <translation>取消筛选 {filtered}</translation>
    </message>
    <message>
        <source>Remove this column…</source>
        <translation>移除此列…</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Removed to stay within the limit of {limit_mb:,} MB.</source>
        <translation>为不超过 {limit_mb:,} MB 的限额已删除。</translation>
    </message>
    <message>
        <source>Removing sources</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Rename this project…</source>
        <translation>重命名此项目…</translation>
    </message>
    <message>
        <source>Renamed to “{name}”.</source>
        <translation>已重命名为“{name}”。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation>重复运行</translation>
    </message>
    <message>
        <source>Repeat a run…</source>
        <translation>重复运行…</translation>
    </message>
    <message>
        <source>Repeat another run.</source>
        <translation>请重复其他运行。</translation>
    </message>
    <message>
        <source>Repeat the run anew.</source>
        <translation>请重新设置重复运行。</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复…</translation>
    </message>
    <message>
        <source>Replies to a comment</source>
        <translation>每条评论的回复数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request {places}</source>
        <translation>请求 {places}</translation>
    </message>
    <message>
        <source>Request {repeated}</source>
        <translation>请求 {repeated}</translation>
    </message>
    <message>
        <source>Request {request_id}</source>
        <translation>请求 {request_id}</translation>
    </message>
    <message>
        <source>Request: {name}</source>
        <translation>请求：{name}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests of the account</source>
        <translation>账号的请求</translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation>运行的请求</translation>
    </message>
    <message>
        <source>Requests of your account that this computer does not know</source>
        <translation>账号中本机未知的请求</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} run</source>
        <extracomment>Restore {n} runs</extracomment>
        <translation>
            <numerusform>恢复 {n} 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “{run}” from the trash first.</source>
        <translation>请先从回收站恢复“{run}”。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results are fetched from Bright Data instead. Choose another port in the settings.</source>
        <translation>将改为从 Bright Data 获取结果。请在设置中选择其他端口。</translation>
    </message>
    <message>
        <source>Results are received and schedules are kept from then on; the window opens from the tray.</source>
        <translation>从那时起接收结果并执行定时计划；可从托盘打开窗口。</translation>
    </message>
    <message>
        <source>Results arrive at {webhook_base}, and are fetched if they do not.</source>
        <translation>结果发送到 {webhook_base}，若未到达则主动获取。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Row {index} (line {count}) of the CSV data is broken: {error}.</source>
        <translation>CSV 数据第 {index} 行（文件第 {count} 行）已损坏：{error}。</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there: {said}. {go_back}</source>
        <translation>有行引用了不存在的行：{said}。{go_back}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>运行 A</translation>
    </message>
    <message>
        <source>Run again with the same settings…</source>
        <translation>以相同设置再次运行…</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>运行 B</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>运行完成</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>运行被搁置</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run {run_id} is not here any more, or never was.</source>
        <translation>运行 {run_id} 已不在这里，或从未存在。</translation>
    </message>
    <message>
        <source>Run · {created_at}</source>
        <translation>运行 · {created_at}</translation>
    </message>
    <message>
        <source>Run, platform or snapshot id</source>
        <translation>运行、平台或快照 Id</translation>
    </message>
    <message>
        <source>Run: {run_name}</source>
        <translation>运行：{run_name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs and costs</source>
        <translation>运行与费用</translation>
    </message>
    <message>
        <source>Runs are made while TrackFutura Desktop is open. What was missed is caught up once.</source>
        <translation>仅在 TrackFutura Desktop 打开时创建运行。错过的会补做一次。</translation>
    </message>
    <message>
        <source>Runs are repeated by schedules.</source>
        <translation>有运行由定时计划重复。</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>回收站中的运行</translation>
    </message>
    <message>
        <source>Runs in the tree</source>
        <translation>树中的运行</translation>
    </message>
    <message>
        <source>Runs of TrackFutura (*.trackfutura)</source>
        <translation>TrackFutura 运行 (*.trackfutura)</translation>
    </message>
    <message>
        <source>Runs that are repeated</source>
        <translation>重复的运行</translation>
    </message>
    <message>
        <source>Runs that you move to the trash are here.</source>
        <translation>移入回收站的运行会显示在这里。</translation>
    </message>
    <message>
        <source>Runs use the first dataset of a service that is on. Prices are yours to set: Bright Data answers none, so every amount is an estimate.</source>
        <translation>运行使用服务中第一个启用的数据集。价格由你设定：Bright Data 不提供价格，因此所有金额均为估算。</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>另存为预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>另存为预设…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <translation>保存支持包…</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>保存备用</translation>
    </message>
    <message>
        <source>Save it as CSV, TXT or XLSX.</source>
        <translation>请另存为 CSV、TXT 或 XLSX。</translation>
    </message>
    <message>
        <source>Save pictures and films</source>
        <translation>保存图片和视频</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save the chart {title}</source>
        <translation>保存图表 {title}</translation>
    </message>
    <message>
        <source>Save the file as CSV again.</source>
        <translation>请将文件重新保存为 CSV。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Saved {files} in {folder}</source>
        <translation>已将 {files}保存到 {folder}</translation>
    </message>
    <message>
        <source>Saved {saved_at}, {size}.</source>
        <translation>保存于 {saved_at}，{size}。</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>正在保存 {path}…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定时计划</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>定时计划…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search keys and examples</source>
        <translation>搜索键和示例</translation>
    </message>
    <message>
        <source>Search the records by text, author, hashtags and address</source>
        <translation>按文本、作者、话题标签和地址搜索记录</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search this folder</source>
        <translation>搜索此文件夹</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Secret accepted</source>
        <translation>密钥被接受</translation>
    </message>
    <message>
        <source>See that it can be, then process the delivery again.</source>
        <translation>请确保该文件夹可写，然后重新处理此交付。</translation>
    </message>
    <message>
        <source>See the Errors tab: what Bright Data could not collect, and why.</source>
        <translation>请看“错误”标签页：Bright Data 未能采集的内容及原因。</translation>
    </message>
    <message>
        <source>Seen by this listener</source>
        <translation>本监听器已收到</translation>
    </message>
    <message>
        <source>Seen once so far. Each later run that finds it adds a point.</source>
        <translation>目前只见过一次。之后每次运行找到它都会增加一个点。</translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation>选择一个交付</translation>
    </message>
    <message>
        <source>Select a delivery that this can be done with first.</source>
        <translation>请先选择可执行此操作的交付。</translation>
    </message>
    <message>
        <source>Select a folder or a record to read it here.</source>
        <translation>选择文件夹或记录即可在此查看。</translation>
    </message>
    <message>
        <source>Select a folder to see its records.</source>
        <translation>选择文件夹即可查看其记录。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Select a record with a link first.</source>
        <translation>请先选择带链接的记录。</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>选择一个运行</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>请先选择一个运行。</translation>
    </message>
    <message>
        <source>Select a run in the tree first.</source>
        <translation>请先在树中选择一个运行。</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>请先选择一个来源。</translation>
    </message>
    <message>
        <source>Select at most {most} to do something with them.</source>
        <translation>最多选择 {most} 个进行操作。</translation>
    </message>
    <message>
        <source>Select one run in the tree first.</source>
        <translation>请先在树中选择一个运行。</translation>
    </message>
    <message>
        <source>Select one run, or two, in the tree first.</source>
        <translation>请先在树中选择一个或两个运行。</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <source>Selected delivery</source>
        <translation>所选交付</translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation>所选运行</translation>
    </message>
    <message>
        <source>Selected sources</source>
        <translation>所选来源</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍要发送</translation>
    </message>
    <message>
        <source>Send it anyway or change the monthly limit; both can be done at the run.</source>
        <translation>仍要发送，或修改月度限额；两者都可在运行处完成。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent as it is written</source>
        <translation>按所填内容原样发送</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service for all {name}</source>
        <translation>所有{name}的服务</translation>
    </message>
    <message>
        <source>Services for all addresses of a kind</source>
        <translation>同类地址的服务</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>setting “{label}”</source>
        <translation>“{label}”设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings and costs</source>
        <translation>设置和费用</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Settings · {section}</source>
        <translation>设置 · {section}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>显示全部交付</translation>
    </message>
    <message>
        <source>Show and search the records of all runs (Ctrl+Shift+F)</source>
        <translation>显示并搜索所有运行的记录 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show its post</source>
        <translation>显示其帖子</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>显示交付</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>显示日志…</translation>
    </message>
    <message>
        <source>Show the releases</source>
        <translation>显示版本页面</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Show those that need you</source>
        <translation>显示需要处理的</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Snapshot id</source>
        <translation>快照 Id</translation>
    </message>
    <message>
        <source>Snapshot id, path, query, message or header</source>
        <translation>快照 Id、路径、查询参数、消息或请求头</translation>
    </message>
    <message>
        <source>Snapshot {request_id}</source>
        <translation>快照 {request_id}</translation>
    </message>
    <message>
        <source>So the two runs cannot be taken apart any more; nothing was changed.</source>
        <translation>因此这两个运行无法再分开；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Some of “{run}” has gone into “{into}” already, so nothing was merged now.</source>
        <translation>“{run}”的一部分已并入“{into}”，因此现在没有合并。</translation>
    </message>
    <message>
        <source>Some of “{source}” is in “{target}”.</source>
        <translation>“{source}”的一部分已在“{target}”中。</translation>
    </message>
    <message>
        <source>Something follows the list of records at byte {offset}.</source>
        <translation>记录列表之后还有内容（字节 {offset} 处）。</translation>
    </message>
    <message>
        <source>Something of these runs is just being processed, so the merge is not undone yet.</source>
        <translation>这两个运行的内容正在处理，因此合并尚未撤销。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>Something went wrong inside TrackFutura Desktop. What is stored is safe, and the program goes on.</source>
        <translation>TrackFutura Desktop 内部出错。已保存的内容是安全的，程序会继续运行。</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Sorted by time</source>
        <translation>排序的时间范围</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source · {platform}, {service}</source>
        <translation>来源 · {platform}，{service}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources from files</source>
        <translation>从文件添加来源</translation>
    </message>
    <message>
        <source>Sources of the run</source>
        <translation>运行的来源</translation>
    </message>
    <message>
        <source>Sources of {project}</source>
        <translation>{project} 的来源</translation>
    </message>
    <message>
        <source>Sources that are here already; unchecked ones are not collected again</source>
        <translation>已在本地的来源；未勾选的不会重新采集</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet), or set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation>请启动密钥环（GNOME Keyring、KWallet），或在启动前设置 TRACKFUTURA_API_TOKEN。</translation>
    </message>
    <message>
        <source>Start a run: its results arrive here, as a webhook or fetched from Bright Data.</source>
        <translation>启动一个运行：其结果会以 webhook 或从 Bright Data 获取的方式到达这里。</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Start date of {name}</source>
        <translation>{name} 的开始日期</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>登录时在托盘中启动</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use the commands that need none, such as listen and tree.</source>
        <translation>请在图形会话中启动，或使用不需要图形界面的命令，如 listen 和 tree。</translation>
    </message>
    <message>
        <source>Start or send again</source>
        <translation>启动或重新发送</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>启动运行</translation>
    </message>
    <message>
        <source>Start run · {requests}</source>
        <translation>启动运行 · {requests}</translation>
    </message>
    <message>
        <source>Start the program again; until then, results are fetched.</source>
        <translation>请重新启动程序；在此之前将获取结果。</translation>
    </message>
    <message>
        <source>Start the request again if the data are still needed.</source>
        <translation>如果仍需要数据，请重新发起请求。</translation>
    </message>
    <message>
        <source>Start the run under Runs; its records appear here as they arrive.</source>
        <translation>请在“运行”中启动；记录到达后会显示在这里。</translation>
    </message>
    <message>
        <source>Start the tunnel or proxy, or correct the address.</source>
        <translation>请启动隧道或代理，或更正地址。</translation>
    </message>
    <message>
        <source>Start the window once: it is upgraded then.</source>
        <translation>请启动一次窗口：届时会升级。</translation>
    </message>
    <message>
        <source>start with another folder (--data-dir)</source>
        <translation>用其他文件夹启动 (--data-dir)</translation>
    </message>
    <message>
        <source>Start with your sources</source>
        <translation>从来源开始</translation>
    </message>
    <message>
        <source>Started now: {started}</source>
        <translation>当前启动命令：{started}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status: {said_word}.</source>
        <translation>状态：{said_word}。</translation>
    </message>
    <message>
        <source>Stay at the newest entry</source>
        <translation>停留在最新条目</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number} of {names}: {name}</source>
        <translation>第 {number}/{names} 步：{name}</translation>
    </message>
    <message>
        <source>Still collecting: {said}.</source>
        <translation>仍在采集：{said}。</translation>
    </message>
    <message>
        <source>still waited for</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Stop processing</source>
        <translation>停止处理</translation>
    </message>
    <message>
        <source>Stopped. Both runs are shown; merge them again, or undo it, to go on.</source>
        <translation>已停止。两个运行都已显示；再次合并或再次撤销可继续。</translation>
    </message>
    <message>
        <source>Stopped. What was deleted is gone; the rest is still in the trash.</source>
        <translation>已停止。已删除的无法恢复，其余仍在回收站。</translation>
    </message>
    <message>
        <source>Stopped. What was moved is there; merge again to go on.</source>
        <translation>已停止。已移动的内容保留；再次合并可继续。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Such as English or en</source>
        <translation>例如 English 或 en</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>移出分组</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Now: {listening}</source>
        <translation>下次启动时生效。当前：{listening}</translation>
    </message>
    <message>
        <source>Takes effect when the application is started again.</source>
        <translation>重新启动应用后生效。</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>有新版本时告诉我</translation>
    </message>
    <message>
        <source>Tell me about runs that end and deliveries that need me</source>
        <translation>运行结束或有交付需要处理时通知我</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>test received</source>
        <translation>已收到测试</translation>
    </message>
    <message>
        <source>test with records</source>
        <translation>含记录的测试</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>该部分的文本</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>记录的文本</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text, author, hashtags and address; words by their beginnings, “a phrase” in quotes.
Ctrl+F or / searches the folder, Ctrl+Shift+F everything.</source>
        <translation>文本、作者、话题标签和地址；按词首匹配，“短语”请加引号。
Ctrl+F 或 / 搜索文件夹，Ctrl+Shift+F 搜索全部。</translation>
    </message>
    <message>
        <source>That is no key of a record, so no column was added.</source>
        <translation>这不是记录的键，因此未添加列。</translation>
    </message>
    <message>
        <source>The account cannot make requests: {reason}</source>
        <translation>账号无法发起请求：{reason}</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so nothing was sent.</source>
        <translation>地址不以 https:// 开头，因此没有发送。</translation>
    </message>
    <message>
        <source>The address has a path or a query; ours is added to it by itself.</source>
        <translation>地址含有路径或查询参数；我们的会自动添加。</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>地址含有用户名或密码。</translation>
    </message>
    <message>
        <source>The address leads to {platform}, but {given} is given as its platform.</source>
        <translation>地址指向 {platform}，但给出的平台是 {given}。</translation>
    </message>
    <message>
        <source>the address of the releases does not begin with https://.</source>
        <translation>版本地址不以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address redirects to {place} ({said}) and does not take the delivery itself.</source>
        <translation>地址重定向到 {place}（{said}），自身不接收交付。</translation>
    </message>
    <message>
        <source>the address {brief} since {since}</source>
        <translation>地址{brief}，自 {since} 起</translation>
    </message>
    <message>
        <source>the answer is too long.</source>
        <translation>响应过长。</translation>
    </message>
    <message>
        <source>the answer makes no sense.</source>
        <translation>响应无法理解。</translation>
    </message>
    <message>
        <source>The API address must begin with https:// (http:// is for a simulator on this computer only), so that nobody on the way can read the API key. Nothing was sent.</source>
        <translation>API 地址必须以 https:// 开头（http:// 仅用于本机模拟器），以免途中有人读取 API 密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The API key contains a character that no key of Bright Data has, so nothing was sent.</source>
        <translation>API 密钥含有 Bright Data 密钥不会有的字符，因此没有发送。</translation>
    </message>
    <message>
        <source>The API key is valid but may not do this.</source>
        <translation>API 密钥有效，但没有此权限。</translation>
    </message>
    <message>
        <source>The API key may not read the balance of the account; it can send all the same.</source>
        <translation>API 密钥无权读取账号余额，但仍可发送。</translation>
    </message>
    <message>
        <source>The API key works at {api_base}</source>
        <translation>API 密钥在 {api_base} 可用</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror} ({filename}). Nothing is lost: the data before it is in {aside}.</source>
        <translation>无法启用备份：{strerror}（{filename}）。没有丢失：之前的数据在 {aside}。</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {strerror}. Nothing was changed.</source>
        <translation>无法解压备份：{strerror}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The backup is put in place.</source>
        <translation>正在恢复备份。</translation>
    </message>
    <message>
        <source>The backup {file} of {made:%Y-%m-%d %H:%M} is restored. What was here before is kept in {aside}.</source>
        <translation>已恢复 {made:%Y-%m-%d %H:%M} 的备份 {file}。之前的内容保存在 {aside}。</translation>
    </message>
    <message>
        <source>The balance could not be read. {sentence}</source>
        <translation>无法读取余额。{sentence}</translation>
    </message>
    <message>
        <source>The balance of the account is asked for …</source>
        <translation>正在查询账号余额…</translation>
    </message>
    <message>
        <source>The body could not be written to the data folder: {strerror}.</source>
        <translation>无法将正文写入数据文件夹：{strerror}。</translation>
    </message>
    <message>
        <source>The body could not be written to {path}: {strerror}.</source>
        <translation>无法将正文写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The body is empty and no header or parameter names a snapshot.</source>
        <translation>正文为空，且没有请求头或参数指明快照。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>The body is no JSON, no JSON lines and no CSV, so it holds no records.</source>
        <translation>正文不是 JSON、JSON 行或 CSV，因此不含记录。</translation>
    </message>
    <message>
        <source>The body is UTF-16 text with broken characters in it.</source>
        <translation>正文是含有损坏字符的 UTF-16 文本。</translation>
    </message>
    <message>
        <source>the body of a delivery is missing</source>
        <translation>缺少某个交付的内容</translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_bytes} bytes and was not read further.</source>
        <translation>正文解压后超过 {max_bytes} 字节，未继续读取。</translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_ratio} times its size and was not read further.</source>
        <translation>正文解压后超过原大小的 {max_ratio} 倍，未继续读取。</translation>
    </message>
    <message>
        <source>The Bright Data account may not work at present.</source>
        <translation>该 Bright Data 账号目前无法使用。</translation>
    </message>
    <message>
        <source>The catalogue could not be stored: {strerror}. Nothing was changed.</source>
        <translation>无法保存目录：{strerror}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The catalogue has this dataset already.</source>
        <translation>目录中已有此数据集。</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read: {error}.</source>
        <translation>无法读取目录 {path}：{error}。</translation>
    </message>
    <message>
        <source>The catalogue {path} is not valid TOML: {error}.</source>
        <translation>目录 {path} 不是有效的 TOML：{error}。</translation>
    </message>
    <message>
        <source>The catalogue {path}{where} cannot be used: {place}: {what}.</source>
        <translation>目录 {path}{where}无法使用：{place}：{what}。</translation>
    </message>
    <message>
        <source>The column “{path}” was cancelled.</source>
        <translation>已取消列“{path}”。</translation>
    </message>
    <message>
        <source>the connection failed ({kind}).</source>
        <translation>连接失败（{kind}）。</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>与 {} 的连接中断。</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>The CSV data is cut off in row {index}, at byte {offset}.</source>
        <translation>CSV 数据在第 {index} 行（字节 {offset} 处）被截断。</translation>
    </message>
    <message>
        <source>The data are not ready yet.</source>
        <translation>数据尚未就绪。</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>数据文件夹不能移动到自身内部。</translation>
    </message>
    <message>
        <source>The data folder cannot be written: {strerror}.</source>
        <translation>无法写入数据文件夹：{strerror}。</translation>
    </message>
    <message>
        <source>The data folder is copied to {place}.</source>
        <translation>正在将数据文件夹复制到 {place}。</translation>
    </message>
    <message>
        <source>The data folder is {target} now. What was in the old one is kept in {aside} until you delete it.</source>
        <translation>数据文件夹现为 {target}。旧文件夹的内容保存在 {aside}，直到你删除。</translation>
    </message>
    <message>
        <source>The data folder was moved to {moved}, which is not there.</source>
        <translation>数据文件夹已移动到 {moved}，但该位置不存在。</translation>
    </message>
    <message>
        <source>The data folder was not moved: {reason} It is where it was.</source>
        <translation>数据文件夹未移动：{reason}它仍在原处。</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be written: {strerror}.</source>
        <translation>无法写入数据文件夹 {root}：{strerror}。</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The database can be read from beginning to end</source>
        <translation>数据库可以完整读取</translation>
    </message>
    <message>
        <source>The database could not be written ({code}). Nothing of this step was stored.</source>
        <translation>无法写入数据库（{code}）。此步骤未保存任何内容。</translation>
    </message>
    <message>
        <source>The database is compacted.</source>
        <translation>正在压缩数据库。</translation>
    </message>
    <message>
        <source>The database is compacted: {after} MB instead of {before} MB.</source>
        <translation>数据库已压缩：从 {before} MB 减至 {after} MB。</translation>
    </message>
    <message>
        <source>The database is damaged ({error}), so no backup of it was made.</source>
        <translation>数据库已损坏（{error}），因此未备份。</translation>
    </message>
    <message>
        <source>The database is damaged: {said}. {way}</source>
        <translation>数据库已损坏：{said}。{way}</translation>
    </message>
    <message>
        <source>The database is larger than 1 GB, so it is checked once a day, when its copy is made.</source>
        <translation>数据库大于 1 GB，因此每天检查一次，在制作备份时进行。</translation>
    </message>
    <message>
        <source>The database was busy for too long, so the delivery was not confirmed.</source>
        <translation>数据库忙碌过久，因此未确认该交付。</translation>
    </message>
    <message>
        <source>The database was not compacted. {sentence} {remedy}</source>
        <translation>数据库未压缩。{sentence}{remedy}</translation>
    </message>
    <message>
        <source>The database was not compacted: {error}. It is as it was.</source>
        <translation>数据库未压缩：{error}。它保持原样。</translation>
    </message>
    <message>
        <source>The database was not read to its end yet; this is tried again every hour.</source>
        <translation>数据库尚未完整读取；每小时会再试一次。</translation>
    </message>
    <message>
        <source>The database was read to its end since the start and found in order.</source>
        <translation>启动以来已完整读取数据库，一切正常。</translation>
    </message>
    <message>
        <source>The database was restored from a backup copy.</source>
        <translation>数据库已从备份恢复。</translation>
    </message>
    <message>
        <source>The database {path} cannot be used: {orig}.</source>
        <translation>无法使用数据库 {path}：{orig}。</translation>
    </message>
    <message>
        <source>The database {path} has to be upgraded, and the backup copy before that failed. Nothing was changed. {sentence}</source>
        <translation>数据库 {path} 需要升级，但升级前的备份失败。没有更改任何内容。{sentence}</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({error}).</source>
        <translation>数据库 {path} 已损坏（{error}）。</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({orig}).</source>
        <translation>数据库 {path} 已损坏（{orig}）。</translation>
    </message>
    <message>
        <source>The database {path} is of an older version.</source>
        <translation>数据库 {path} 属于旧版本。</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer version of TrackFutura Desktop (schema {version}, this version knows {newest}).</source>
        <translation>数据库 {path} 由更新版本的 TrackFutura Desktop 写入（结构 {version}，本版本支持 {newest}）。</translation>
    </message>
    <message>
        <source>The dataset has no name.</source>
        <translation>数据集没有名称。</translation>
    </message>
    <message>
        <source>the day it was processed</source>
        <translation>处理当天</translation>
    </message>
    <message>
        <source>the default of {field} is not among its allowed values</source>
        <translation>{field} 的默认值不在允许值之中</translation>
    </message>
    <message>
        <source>The delivery arrived here and was refused ({said}).</source>
        <translation>交付已到达这里但被拒绝（{said}）。</translation>
    </message>
    <message>
        <source>The delivery arrived here as if a browser had sent it: an Origin header was added.</source>
        <translation>交付到达时像是浏览器发送的：被添加了 Origin 头。</translation>
    </message>
    <message>
        <source>The delivery arrived here without the secret: its Authorization header was taken away.</source>
        <translation>交付到达时没有密钥：其 Authorization 头被去掉。</translation>
    </message>
    <message>
        <source>The delivery arrived here, but as {path} instead of POST {webhook_path}.</source>
        <translation>交付已到达，但成了 {path} 而不是 POST {webhook_path}。</translation>
    </message>
    <message>
        <source>The delivery arrived here, but the answer did not get back to the sender {late}.</source>
        <translation>交付已到达，但应答{late}未能返回发送方。</translation>
    </message>
    <message>
        <source>The delivery is kept. Fetch the data by its snapshot id instead.</source>
        <translation>交付已保留。请改用快照 Id 获取数据。</translation>
    </message>
    <message>
        <source>The delivery was accepted here, but its sender was told HTTP {status}.</source>
        <translation>交付已被接收，但发送方得到的是 HTTP {status}。</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>无法启动演示。</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>演示将在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>The disk failed and the database is not found in order yet ({found}). Nothing is stored until it is.</source>
        <translation>磁盘出错，数据库尚未确认正常（{found}）。在此之前不保存任何内容。</translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>The disk of the data folder became full while the linked file was fetched.</source>
        <translation>获取链接的文件时，数据文件夹所在磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of the data folder did not confirm a write: {strerror}.</source>
        <translation>数据文件夹所在磁盘未确认写入：{strerror}。</translation>
    </message>
    <message>
        <source>The disk of the data folder has no room for the linked file ({mb:,} MB).</source>
        <translation>数据文件夹所在磁盘没有空间存放链接的文件（{mb:,} MB）。</translation>
    </message>
    <message>
        <source>The disk of the data folder is full ({code}). Nothing of this step was stored.</source>
        <translation>数据文件夹所在磁盘已满（{code}）。此步骤未保存任何内容。</translation>
    </message>
    <message>
        <source>The disk of the data folder is full, so nothing can be received.</source>
        <translation>数据文件夹所在磁盘已满，无法接收任何内容。</translation>
    </message>
    <message>
        <source>the disk of the data folder is nearly full</source>
        <translation>数据文件夹所在磁盘即将写满</translation>
    </message>
    <message>
        <source>the disk says “{strerror}”</source>
        <translation>磁盘报告“{strerror}”</translation>
    </message>
    <message>
        <source>The download broke off after {size} of {whole_size} bytes, so none of it was used.</source>
        <translation>下载在 {size}/{whole_size} 字节处中断，因此未使用。</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The end date {day} is in the future.</source>
        <translation>结束日期 {day} 在未来。</translation>
    </message>
    <message>
        <source>The end date {day} is too long ago.</source>
        <translation>结束日期 {day} 过早。</translation>
    </message>
    <message>
        <source>The end date {end_date} is before the start date {start_date}.</source>
        <translation>结束日期 {end_date} 早于开始日期 {start_date}。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>The file is a package, but no Excel workbook.</source>
        <translation>该文件是压缩包，但不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The file is no picture that can be read; it may be damaged.</source>
        <translation>该文件不是可读取的图片，可能已损坏。</translation>
    </message>
    <message>
        <source>The file is not there any more. Load it again.</source>
        <translation>文件已不存在。请重新加载。</translation>
    </message>
    <message>
        <source>The file of this delivery was not fetched: {sentence}</source>
        <translation>此交付的文件未获取：{sentence}</translation>
    </message>
    <message>
        <source>The file was fetched as delivery {new_id}.</source>
        <translation>文件已作为交付 {new_id} 获取。</translation>
    </message>
    <message>
        <source>The file was just imported a second time.</source>
        <translation>该文件刚刚被再次导入。</translation>
    </message>
    <message>
        <source>The file was written, but when it was read back, {reason}. It was removed.</source>
        <translation>文件已写入，但回读时发现{reason}。已将其删除。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was changed.</source>
        <translation>无法读取文件 {path}：{strerror}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was imported.</source>
        <translation>无法读取文件 {path}：{strerror}。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation>无法使用文件 {path}：{error}。</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left behind.</source>
        <translation>无法写入文件 {path}：{strerror}。没有残留。</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left.</source>
        <translation>无法写入文件 {path}：{strerror}。没有残留。</translation>
    </message>
    <message>
        <source>the first {preview}, export it to see all</source>
        <translation>前 {preview}，导出可查看全部</translation>
    </message>
    <message>
        <source>the first {shown} of {accounts}</source>
        <translation>{accounts}中的前 {shown} 个</translation>
    </message>
    <message>
        <source>the first {shown}, stopped</source>
        <translation>前 {shown} 条，已停止</translation>
    </message>
    <message>
        <source>the folder {folder} cannot be used</source>
        <translation>无法使用文件夹 {folder}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}.</source>
        <translation>无法使用文件夹 {folder}：{strerror}。</translation>
    </message>
    <message>
        <source>The full-text index can be read from beginning to end</source>
        <translation>全文索引可以完整读取</translation>
    </message>
    <message>
        <source>The full-text index is damaged ({full_text}): a search may find too little. {go_back}</source>
        <translation>全文索引已损坏（{full_text}）：搜索结果可能不全。{go_back}</translation>
    </message>
    <message>
        <source>The gzip data is cut off after {taken} bytes, so records are missing.</source>
        <translation>gzip 数据在 {taken} 字节后被截断，因此缺少记录。</translation>
    </message>
    <message>
        <source>The gzip data is damaged before byte {taken} ({error}), so records may be wrong.</source>
        <translation>gzip 数据在字节 {taken} 之前已损坏（{error}），记录可能有误。</translation>
    </message>
    <message>
        <source>The icon of the program cannot be drawn.</source>
        <translation>无法绘制程序图标。</translation>
    </message>
    <message>
        <source>The icon {file} is damaged.</source>
        <translation>图标 {file} 已损坏。</translation>
    </message>
    <message>
        <source>the id {dataset_id} occurs twice in this file</source>
        <translation>Id {dataset_id} 在此文件中出现两次</translation>
    </message>
    <message>
        <source>The imported file was removed before it was stored.</source>
        <translation>导入的文件在保存前被移除。</translation>
    </message>
    <message>
        <source>The key is in Bright Data's control panel under Account settings, API keys. It must be allowed to trigger datasets.</source>
        <translation>密钥位于 Bright Data 控制面板的 Account settings, API keys。它必须有触发数据集的权限。</translation>
    </message>
    <message>
        <source>The key is known, but the account cannot make requests: {reason}.</source>
        <translation>密钥有效，但账号无法发起请求：{reason}。</translation>
    </message>
    <message>
        <source>The key works and the account can make requests.</source>
        <translation>密钥可用，账号可以发起请求。</translation>
    </message>
    <message>
        <source>The last one: {made_at}, {path}</source>
        <translation>上一次：{made_at}，{path}</translation>
    </message>
    <message>
        <source>The line holds no address.</source>
        <translation>该行没有地址。</translation>
    </message>
    <message>
        <source>The line is no table row: {error}.</source>
        <translation>该行不是表格行：{error}。</translation>
    </message>
    <message>
        <source>The link died {time} ago.</source>
        <translation>链接已于 {time}前失效。</translation>
    </message>
    <message>
        <source>The link dies in {time}.</source>
        <translation>链接将在 {time}后失效。</translation>
    </message>
    <message>
        <source>The link probably died {time} ago.</source>
        <translation>链接可能已于 {time}前失效。</translation>
    </message>
    <message>
        <source>The link probably dies in {time}.</source>
        <translation>链接可能在 {time}后失效。</translation>
    </message>
    <message>
        <source>The link “{link}” leads nowhere in TrackFutura Desktop.</source>
        <translation>链接“{link}”在 TrackFutura Desktop 中没有对应内容。</translation>
    </message>
    <message>
        <source>The listener does not run, so results are fetched: a look every {pause} at first.</source>
        <translation>监听器未运行，因此将获取结果：最初每 {pause}查询一次。</translation>
    </message>
    <message>
        <source>the listener does not run.</source>
        <translation>监听器未运行。</translation>
    </message>
    <message>
        <source>The listener of this application does not run, so nothing could be received.</source>
        <translation>本应用的监听器未运行，因此无法接收任何内容。</translation>
    </message>
    <message>
        <source>The lock file {path} cannot be written: {strerror}.</source>
        <translation>无法写入锁文件 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The log {path} cannot be read: {strerror}.</source>
        <translation>无法读取日志 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>the log, without secrets</source>
        <translation>日志（不含机密）</translation>
    </message>
    <message>
        <source>The manifest is saved as {chosen}</source>
        <translation>清单已保存为 {chosen}</translation>
    </message>
    <message>
        <source>The manifest was not written: {strerror}.</source>
        <translation>清单未写入：{strerror}。</translation>
    </message>
    <message>
        <source>The merge of this run cannot be undone any more, so nothing was changed.</source>
        <translation>此运行的合并已无法撤销，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>The methods paragraph is copied; paste it into your report.</source>
        <translation>方法说明已复制，可粘贴到报告中。</translation>
    </message>
    <message>
        <source>the mode “{discover_by}” occurs twice</source>
        <translation>模式“{discover_by}”出现两次</translation>
    </message>
    <message>
        <source>the monthly limit is {monthly_limit}</source>
        <translation>月度限额为 {monthly_limit}</translation>
    </message>
    <message>
        <source>The monthly limit will hold it.</source>
        <translation>它会因月度限额被搁置。</translation>
    </message>
    <message>
        <source>The name has more than {longest_name} letters.</source>
        <translation>名称超过 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>The name of the run cannot be used.</source>
        <translation>无法使用该运行名称。</translation>
    </message>
    <message>
        <source>The name {hostname} was not found.</source>
        <translation>找不到名称 {hostname}。</translation>
    </message>
    <message>
        <source>the name {host} could not be found.</source>
        <translation>找不到名称 {host}。</translation>
    </message>
    <message>
        <source>The name {path!r} does not say which format the file shall have.</source>
        <translation>名称 {path!r} 未说明文件格式。</translation>
    </message>
    <message>
        <source>The name {} could not be found.</source>
        <translation>找不到名称 {}。</translation>
    </message>
    <message>
        <source>The next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>先删除最旧的。</translation>
    </message>
    <message>
        <source>The oldest go first; 0 is no limit.</source>
        <translation>先删除最旧的；0 表示不限。</translation>
    </message>
    <message>
        <source>The other deliveries are still there.</source>
        <translation>其他交付仍在。</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {strerror}.</source>
        <translation>无法将图片保存为 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here; open it.</source>
        <translation>图片过大，无法在此显示；请打开它。</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as {path}; the data are stored.</source>
        <translation>无法将窗口截图保存为 {path}；数据已保存。</translation>
    </message>
    <message>
        <source>The preset was not saved: it needs a name.</source>
        <translation>预设未保存：需要名称。</translation>
    </message>
    <message>
        <source>The process that stores large deliveries could not be started: {strerror}.</source>
        <translation>无法启动存储大型交付的进程：{strerror}。</translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>程序在收到应答前结束。</translation>
    </message>
    <message>
        <source>The proxy did not connect to {}.</source>
        <translation>代理未能连接到 {}。</translation>
    </message>
    <message>
        <source>The public address {brief}, so results are fetched and no webhook is asked for.</source>
        <translation>公网地址{brief}，因此将获取结果，不请求 webhook。</translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it, as JSON.</source>
        <translation>原始正文已保留。请让快照以 JSON 重新交付，或下载它。</translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it.</source>
        <translation>原始正文已保留。请让快照重新交付，或下载它。</translation>
    </message>
    <message>
        <source>The raw body is kept. Split the delivery into several files, or start smaller runs.</source>
        <translation>原始正文已保留。请将交付拆分为多个文件，或启动较小的运行。</translation>
    </message>
    <message>
        <source>The raw body of this delivery was removed to keep within the limits in Settings.</source>
        <translation>为遵守设置中的限额，此交付的原始正文已删除。</translation>
    </message>
    <message>
        <source>The raw body was removed on {body_removed_at}, {age}, to keep within the limits in Settings, Storage.</source>
        <translation>为遵守“设置”中“存储”的限额，原始正文已于 {body_removed_at}（{age}）删除。</translation>
    </message>
    <message>
        <source>The raw data of processed deliveries are packed and, beyond these limits, removed, the oldest first. Records stay, and so does whatever waits, failed or belongs to no run yet. 0 is no limit.</source>
        <translation>已处理交付的原始数据会压缩，超出限额时从最旧的开始删除。记录会保留，等待中、失败或尚不属于任何运行的内容也会保留。0 表示不限。</translation>
    </message>
    <message>
        <source>The raw data of this delivery, or of another for the same request, were removed to keep within the limits in Settings, so this cannot be done again. What it brought stays as it is.</source>
        <translation>此交付或同一请求另一交付的原始数据已因设置中的限额被删除，因此无法重做。它带来的内容保持不变。</translation>
    </message>
    <message>
        <source>The raw data of {removed} were removed, the last {when}.</source>
        <translation>已删除 {removed} 个交付的原始数据，最近一次为 {when}。</translation>
    </message>
    <message>
        <source>The raw data of {whole:,} deliveries is what arrived</source>
        <translation>{whole:,} 个交付的原始数据与到达时一致</translation>
    </message>
    <message>
        <source>The record as Bright Data sent it</source>
        <translation>Bright Data 发送的记录</translation>
    </message>
    <message>
        <source>The record at byte {offset} is larger than {max_record_bytes} bytes.</source>
        <translation>字节 {offset} 处的记录大于 {max_record_bytes} 字节。</translation>
    </message>
    <message>
        <source>The record is gone.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>The record is nested too deeply to be read.</source>
        <translation>该记录嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>The records are kept. If they belong to another request, assign the delivery to it.</source>
        <translation>记录已保留。若它们属于其他请求，请将交付分配给它。</translation>
    </message>
    <message>
        <source>The records keep the value; only the column goes, and it can be added again.</source>
        <translation>记录保留该值，只移除列，之后可再次添加。</translation>
    </message>
    <message>
        <source>The records stand on {sheets} sheets, because one holds {max_rows:,} rows.</source>
        <translation>记录分布在 {sheets} 个工作表中，因为每个最多 {max_rows:,} 行。</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>报告已复制。</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>将发送的请求</translation>
    </message>
    <message>
        <source>The request is gone, so nothing can be assigned to it.</source>
        <translation>该请求已不存在，因此无法分配。</translation>
    </message>
    <message>
        <source>The request was sent, but it is not known whether Bright Data started it. {reason}</source>
        <translation>请求已发送，但不清楚 Bright Data 是否已启动。{reason}</translation>
    </message>
    <message>
        <source>The row has {row} values for {names} columns.</source>
        <translation>该行有 {row} 个值，而列数为 {names}。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run has no source that is still there.</source>
        <translation>该运行的来源都已不存在。</translation>
    </message>
    <message>
        <source>The run is gone, so nothing was written.</source>
        <translation>该运行已不存在，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>The run was not sent: {hold}</source>
        <translation>运行未发送：{hold}</translation>
    </message>
    <message>
        <source>The runs are named after it, with their date and time.</source>
        <translation>运行以此命名，并加上日期和时间。</translation>
    </message>
    <message>
        <source>The same again {times}</source>
        <translation>同样内容又到达 {times}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>与 {name} 相同</translation>
    </message>
    <message>
        <source>The same record in every run</source>
        <translation>各次运行中的同一记录</translation>
    </message>
    <message>
        <source>The schedule needs a name of one line.</source>
        <translation>计划需要单行名称。</translation>
    </message>
    <message>
        <source>The schedule was changed meanwhile.</source>
        <translation>计划在此期间被修改。</translation>
    </message>
    <message>
        <source>The secure connection to {} failed.</source>
        <translation>与 {} 的安全连接失败。</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}.</source>
        <translation>无法保存设置：{error}。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}.</source>
        <translation>无法读取设置文件 {path}：{error}。</translation>
    </message>
    <message>
        <source>the settings that differ from the defaults, without secrets</source>
        <translation>与默认值不同的设置（不含机密）</translation>
    </message>
    <message>
        <source>The sources are being read …</source>
        <translation>正在读取来源…</translation>
    </message>
    <message>
        <source>The start date {day} is in the future.</source>
        <translation>开始日期 {day} 在未来。</translation>
    </message>
    <message>
        <source>The start date {day} is too long ago.</source>
        <translation>开始日期 {day} 过早。</translation>
    </message>
    <message>
        <source>The storage needs attention</source>
        <translation>存储需要处理</translation>
    </message>
    <message>
        <source>The stored body cannot be read: {strerror}.</source>
        <translation>无法读取保存的正文：{strerror}。</translation>
    </message>
    <message>
        <source>The stored body is damaged: it cannot be unpacked.</source>
        <translation>保存的正文已损坏：无法解压。</translation>
    </message>
    <message>
        <source>The stored body is not what arrived: it was changed or damaged.</source>
        <translation>保存的正文与到达时不同：已被更改或损坏。</translation>
    </message>
    <message>
        <source>The support bundle is saved as {path}.</source>
        <translation>支持包已保存为 {path}。</translation>
    </message>
    <message>
        <source>The support bundle was not written: {strerror}.</source>
        <translation>支持包未写入：{strerror}。</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known.</source>
        <translation>未知时区“{name}”。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The tunnel or proxy is up but leads to another port: something else answered ({said}).</source>
        <translation>隧道或代理在运行，但指向其他端口：应答的是其他程序（{said}）。</translation>
    </message>
    <message>
        <source>The tunnel or proxy is up, but nothing answers behind it ({said}).</source>
        <translation>隧道或代理在运行，但后面没有应答（{said}）。</translation>
    </message>
    <message>
        <source>the version of the database, and how many rows each table has</source>
        <translation>数据库版本及各表行数</translation>
    </message>
    <message>
        <source>The view “{place}” is empty.</source>
        <translation>视图“{place}”是空的。</translation>
    </message>
    <message>
        <source>The window can be used meanwhile.</source>
        <translation>在此期间可以使用窗口。</translation>
    </message>
    <message>
        <source>The window did not open.</source>
        <translation>窗口未打开。</translation>
    </message>
    <message>
        <source>The workbook defines entities, which no spreadsheet program does.</source>
        <translation>工作簿定义了实体，表格程序不会这样做。</translation>
    </message>
    <message>
        <source>The workbook has macros. They were not run; only its cells were read.</source>
        <translation>工作簿含有宏。宏未运行，只读取了单元格。</translation>
    </message>
    <message>
        <source>The workbook has more than {most_rows:,} rows.</source>
        <translation>工作簿超过 {most_rows:,} 行。</translation>
    </message>
    <message>
        <source>The workbook is damaged, so nothing of it was read.</source>
        <translation>工作簿已损坏，因此未读取。</translation>
    </message>
    <message>
        <source>The workbook is of the old format (XLS) or protected by a password.</source>
        <translation>工作簿是旧格式 (XLS) 或有密码保护。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>工作簿有密码保护。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 64 MB.</source>
        <translation>工作簿解压后超过 64 MB。</translation>
    </message>
    <message>
        <source>The {most} most frequent ones, with how many records have each.</source>
        <translation>最常见的 {most} 个值及各自的记录数。</translation>
    </message>
    <message>
        <source>The {source} says {platform}, but the records are {found}</source>
        <translation>{source}称平台是 {platform}，但记录属于 {found}</translation>
    </message>
    <message>
        <source>Then {then}. Times of this computer's zone.</source>
        <translation>之后：{then}。时间按本机时区。</translation>
    </message>
    <message>
        <source>There are no records in the list.</source>
        <translation>列表中没有记录。</translation>
    </message>
    <message>
        <source>There are no sources to collect yet</source>
        <translation>还没有可采集的来源</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>还没有来源。</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>可用：{columns}。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>There is no API key yet: save the run, set the key in Settings, then start it.</source>
        <translation>还没有 API 密钥：请先保存运行，在设置中填写密钥，然后启动。</translation>
    </message>
    <message>
        <source>There is no Bright Data API key yet, so nothing was sent.</source>
        <translation>还没有 Bright Data API 密钥，因此没有发送。</translation>
    </message>
    <message>
        <source>There is no column {gone!r}. Nothing was written.</source>
        <translation>没有列 {gone!r}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is no dataset for {folder}.</source>
        <translation>没有适用于 {folder} 的数据集。</translation>
    </message>
    <message>
        <source>There is no display to show the window on.</source>
        <translation>没有可显示窗口的屏幕。</translation>
    </message>
    <message>
        <source>There is no request yet that it could belong to.</source>
        <translation>还没有它可能所属的请求。</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {wanted} MB are needed, {free} MB are free. Nothing was changed.</source>
        <translation>{folder} 空间不足：需要 {wanted} MB，可用 {free} MB。没有更改任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There was no database in the data folder, and an empty one was made. The newest backup copy is {path}.</source>
        <translation>数据文件夹中没有数据库，已新建一个空的。最新的备份是 {path}。</translation>
    </message>
    <message>
        <source>These are {count} lines; at most {most} can be added at once.</source>
        <translation>共 {count} 行；一次最多可添加 {most} 行。</translation>
    </message>
    <message>
        <source>These are {count} lines; here at most {most} can be added.</source>
        <translation>共 {count} 行；这里最多可添加 {most} 行。</translation>
    </message>
    <message>
        <source>These requests were made with your account elsewhere: on another computer, by another program, or before a reinstallation. Adopting one makes a run of it and fetches its data. Nothing is paid again.</source>
        <translation>这些请求是用你的账号在别处发出的：另一台电脑、其他程序，或重装之前。接管后会生成一个运行并获取其数据，不会重复付费。</translation>
    </message>
    <message>
        <source>These two runs cannot be merged, so nothing was changed.</source>
        <translation>这两个运行无法合并，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>They are fetched as soon as they are.</source>
        <translation>就绪后会立即获取。</translation>
    </message>
    <message>
        <source>They come while the window is not in front, several at once as one.</source>
        <translation>仅在窗口不在前台时出现，多条会合并为一条。</translation>
    </message>
    <message>
        <source>They have none.</source>
        <translation>它们没有标签。</translation>
    </message>
    <message>
        <source>They have: {known}{more}</source>
        <translation>它们有：{known}{more}</translation>
    </message>
    <message>
        <source>This build does not say where its releases are listed, so nobody can be asked.</source>
        <translation>此版本没有注明版本列表的位置，因此无法查询。</translation>
    </message>
    <message>
        <source>This cannot be done now. {reason}</source>
        <translation>现在无法执行。{reason}</translation>
    </message>
    <message>
        <source>This cannot be the id of a snapshot, so Bright Data was not asked.</source>
        <translation>这不可能是快照 Id，因此未询问 Bright Data。</translation>
    </message>
    <message>
        <source>This cannot be undone. Runs that were made with it stay as they are.</source>
        <translation>此操作无法撤销。用它创建的运行保持不变。</translation>
    </message>
    <message>
        <source>This data folder was named at the start, with --data-dir or TRACKFUTURA_DATA_DIR.</source>
        <translation>此数据文件夹是启动时用 --data-dir 或 TRACKFUTURA_DATA_DIR 指定的。</translation>
    </message>
    <message>
        <source>This dataset takes no {ignored}: more can come than you ask for.</source>
        <translation>此数据集不支持{ignored}：可能返回超出请求的内容。</translation>
    </message>
    <message>
        <source>This delivery cannot be processed again just now.</source>
        <translation>此交付目前无法重新处理。</translation>
    </message>
    <message>
        <source>This delivery is just being processed, so it is not brought back yet.</source>
        <translation>此交付正在处理，因此尚未恢复到原处。</translation>
    </message>
    <message>
        <source>This delivery is not being processed, so there is nothing to cancel.</source>
        <translation>此交付未在处理，因此没有可取消的内容。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here; open it.</source>
        <translation>此类文件无法在此显示；请打开它。</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>This month {spent} spent</source>
        <translation>本月已花费 {spent}</translation>
    </message>
    <message>
        <source>This package of TrackFutura Desktop cannot write Parquet files. Nothing was written.</source>
        <translation>此 TrackFutura Desktop 安装包无法写入 Parquet 文件。没有写入任何内容。</translation>
    </message>
    <message>
        <source>This record links to no such file.</source>
        <translation>此记录没有指向该文件的链接。</translation>
    </message>
    <message>
        <source>This request is already here; nothing was adopted.</source>
        <translation>此请求已在本地；没有接管任何内容。</translation>
    </message>
    <message>
        <source>This run cannot be renamed, so nothing was changed.</source>
        <translation>此运行无法重命名，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>This run cannot be repeated: none of its sources is there any more.</source>
        <translation>此运行无法重复：其来源都已不存在。</translation>
    </message>
    <message>
        <source>This run is not in the trash any more, so nothing of it was deleted.</source>
        <translation>此运行已不在回收站中，因此未删除。</translation>
    </message>
    <message>
        <source>This schedule was deleted, so nothing was changed.</source>
        <translation>此计划已删除，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>This system has no keyring, so a key is known until the program ends. To keep one, set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation>此系统没有密钥环，因此密钥只在程序结束前有效。要保留密钥，请在启动前设置 TRACKFUTURA_API_TOKEN。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the API key is only known until the program ends.</source>
        <translation>此系统没有密钥环，因此 API 密钥只在程序结束前有效。</translation>
    </message>
    <message>
        <source>This time never comes.</source>
        <translation>这个时间永远不会到来。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To go back to it, choose “Data folder, backup and restore…” under Help.</source>
        <translation>要回到该状态，请在“帮助”下选择“数据文件夹、备份和恢复…”。</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Too many connections to {} are open.</source>
        <translation>到 {} 的连接过多。</translation>
    </message>
    <message>
        <source>Too much arrived for the database to be read to its end. Check again when less arrives.</source>
        <translation>接收的数据过多，数据库未能读取完毕。请在数据较少时再次检查。</translation>
    </message>
    <message>
        <source>too small: a part of a larger run could have fewer than minimum_inputs</source>
        <translation>过小：较大运行的一部分可能少于 minimum_inputs</translation>
    </message>
    <message>
        <source>Top posts</source>
        <translation>热门帖子</translation>
    </message>
    <message>
        <source>Top records</source>
        <translation>热门记录</translation>
    </message>
    <message>
        <source>TrackFutura Desktop has Bright Data collect posts, reels, comments and profiles, keeps all of it on this computer, and shows it as a tree.</source>
        <translation>TrackFutura Desktop 通过 Bright Data 采集帖子、Reels、评论和资料，全部保存在本机，并以树形显示。</translation>
    </message>
    <message>
        <source>TrackFutura Desktop {version} can be had.</source>
        <translation>TrackFutura Desktop {version} 已可获取。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trash · {runs}</source>
        <translation>回收站 · {runs}</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again what you did. If it happens again, send us this report. Keys, secrets, values in addresses and the name of your home folder are not in it.</source>
        <translation>请重试刚才的操作。若再次发生，请把此报告发给我们。其中不含密钥、机密、地址中的值和你的主目录名称。</translation>
    </message>
    <message>
        <source>Try again when the delivery is processed.</source>
        <translation>请在交付处理后重试。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at Bright Data's status page.</source>
        <translation>请重试；若仍如此，请查看 Bright Data 的状态页面。</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Try: trackfutura demo</source>
        <translation>可尝试：trackfutura demo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>twice in this list</source>
        <translation>在此列表中重复</translation>
    </message>
    <message>
        <source>Two datasets have the same id, so nothing was changed.</source>
        <translation>两个数据集的 Id 相同，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>Two letters, such as DE or US</source>
        <translation>两个字母，例如 DE 或 US</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type a shorter one.</source>
        <translation>请输入更短的名称。</translation>
    </message>
    <message>
        <source>Type another id.</source>
        <translation>请输入其他 Id。</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>请输入其他名称。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>Type one, such as the name of a client or a study.</source>
        <translation>请输入名称，例如客户或研究的名称。</translation>
    </message>
    <message>
        <source>Type one, such as “Instagram posts”.</source>
        <translation>请输入名称，例如“Instagram posts”。</translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation>不足 $0.01</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo it when that is complete: “Restore” in the trash does it, too.</source>
        <translation>请在处理完成后撤销：回收站中的“恢复”同样有效。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>未知作者</translation>
    </message>
    <message>
        <source>Unknown platform</source>
        <translation>未知平台</translation>
    </message>
    <message>
        <source>unknown platform</source>
        <translation>未知平台</translation>
    </message>
    <message>
        <source>unknown snapshot</source>
        <translation>未知快照</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Unmatched deliveries</source>
        <translation>未匹配的交付</translation>
    </message>
    <message>
        <source>unmatched: no known request</source>
        <translation>未匹配：没有已知请求</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>US dollars for 1,000 records</source>
        <translation>每 1,000 条记录的美元价格</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Paris or UTC.</source>
        <translation>请使用 Europe/Paris 或 UTC 之类的名称。</translation>
    </message>
    <message>
        <source>Use a public address of {known}.</source>
        <translation>请使用 {known} 的公开地址。</translation>
    </message>
    <message>
        <source>Use addresses or ids, with commas between.</source>
        <translation>请填写地址或 ID，以逗号分隔。</translation>
    </message>
    <message>
        <source>Use an address of {known}.</source>
        <translation>请使用 {known} 的地址。</translation>
    </message>
    <message>
        <source>Use another copy of it, or make it again.</source>
        <translation>请使用另一份副本，或重新生成。</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use its window, or close it first, or start with another folder (--data-dir).</source>
        <translation>请使用它的窗口，或先关闭它，或用其他文件夹启动 (--data-dir)。</translation>
    </message>
    <message>
        <source>Use one line of at most {longest_name} characters.</source>
        <translation>请使用一行、最多 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>Use the address of {kinds}, or choose another service.</source>
        <translation>请使用{kinds}的地址，或选择其他服务。</translation>
    </message>
    <message>
        <source>Use the address of {wanted}.</source>
        <translation>请使用以下地址：{wanted}。</translation>
    </message>
    <message>
        <source>Use the name of a language or its letters, such as English or en.</source>
        <translation>请填写语言名称或代码，例如 English 或 en。</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, such as DE, GB or US.</source>
        <translation>请填写 ISO 3166 的两个字母，例如 DE、GB 或 US。</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Verifying {path}</source>
        <translation>正在校验 {path}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Views ±</source>
        <translation>观看 ±</translation>
    </message>
    <message>
        <source>Wait until it is complete, or cancel it under Runs.</source>
        <translation>请等待其完成，或在“运行”中取消。</translation>
    </message>
    <message>
        <source>Wait until it is processed, then try again.</source>
        <translation>请等待处理完成，然后重试。</translation>
    </message>
    <message>
        <source>Wait until it is processed, then undo it again.</source>
        <translation>请等待处理完成，然后再次撤销。</translation>
    </message>
    <message>
        <source>Wait until running requests have ended, then try again.</source>
        <translation>请等待进行中的请求结束，然后重试。</translation>
    </message>
    <message>
        <source>Wait until some have ended, then try again.</source>
        <translation>请等待部分结束，然后重试。</translation>
    </message>
    <message>
        <source>Wait until the requests of the run have ended.</source>
        <translation>请等待该运行的请求结束。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>Webhook: Bright Data sent the data</source>
        <translation>Webhook：Bright Data 发送了数据</translation>
    </message>
    <message>
        <source>Webhooks are not received any more, because the listener ended by itself; see the log.</source>
        <translation>不再接收 Webhook，因为监听器已自行终止；原因见日志。</translation>
    </message>
    <message>
        <source>Webhooks are received on {local_url}</source>
        <translation>正在 {local_url} 接收 webhook</translation>
    </message>
    <message>
        <source>Webhooks are sent to {url} and arrive at {netloc}.</source>
        <translation>Webhook 发送到 {url}，在 {netloc} 接收。</translation>
    </message>
    <message>
        <source>Webhooks can be received on {where}</source>
        <translation>可在 {where} 接收 webhook</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on {host}:{port}: {error}.</source>
        <translation>无法在 {host}:{port} 接收 webhook：{error}。</translation>
    </message>
    <message>
        <source>Webhooks come through {public_url}</source>
        <translation>webhook 可通过 {public_url} 到达</translation>
    </message>
    <message>
        <source>Webhooks come through {url}</source>
        <translation>webhook 可通过 {url} 到达</translation>
    </message>
    <message>
        <source>Webhooks reach this application through the address.</source>
        <translation>Webhook 可通过该地址到达本应用。</translation>
    </message>
    <message>
        <source>Webhooks to {local}</source>
        <translation>Webhook 到 {local}</translation>
    </message>
    <message>
        <source>Webhooks to {shown} · being checked</source>
        <translation>Webhook 到 {shown} · 正在检查</translation>
    </message>
    <message>
        <source>Webhooks to {shown} · {sign} {last_at}</source>
        <translation>Webhook 到 {shown} · {sign} {last_at}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What arrives until then is put aside with the present data, in {aside}.</source>
        <translation>在此之前到达的内容会与当前数据一起保存在 {aside}。</translation>
    </message>
    <message>
        <source>What came is neither a picture nor a film.</source>
        <translation>收到的既不是图片也不是视频。</translation>
    </message>
    <message>
        <source>What can be done with the delivery</source>
        <translation>可对该交付执行的操作</translation>
    </message>
    <message>
        <source>What could not be is kept under Deliveries, where it can be processed again.</source>
        <translation>未能读取的部分保留在“交付”中，可在那里重新处理。</translation>
    </message>
    <message>
        <source>What do you want to do</source>
        <translation>想做什么</translation>
    </message>
    <message>
        <source>What do you want to do? Actions, runs, sources, settings …</source>
        <translation>想做什么？操作、运行、来源、设置…</translation>
    </message>
    <message>
        <source>What earlier runs have brought already with the same settings. Whatever is left out here is not asked for again and not paid for again; the earlier records stay where they are.</source>
        <translation>之前的运行以相同设置已经取得的内容。在这里排除的内容不会再次请求，也不会再次付费；早先的记录保持不变。</translation>
    </message>
    <message>
        <source>What happened to this request, step by step: stored here, sent, accepted by Bright Data, collected there, delivered, ingested, and verified against Bright Data's own count.</source>
        <translation>此请求逐步发生了什么：在此存储、发送、被 Bright Data 接受、在那里采集、交付、处理，并与 Bright Data 自己的计数核对。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What has no keys of its own is found with {keys_shown}.</source>
        <translation>没有快捷键的操作可用 {keys_shown} 查找。</translation>
    </message>
    <message>
        <source>What is delivered for runs that you start is listed here.</source>
        <translation>你启动的运行所交付的内容会列在这里。</translation>
    </message>
    <message>
        <source>What is saved before its links die.</source>
        <translation>在链接失效前保存的内容。</translation>
    </message>
    <message>
        <source>What is saved is counted soon after the start.</source>
        <translation>启动后不久会统计已保存的内容。</translation>
    </message>
    <message>
        <source>what it says of its runs makes no sense</source>
        <translation>文件对其运行的描述无法理解</translation>
    </message>
    <message>
        <source>What lies there is counted soon after the start, and then every hour.</source>
        <translation>启动后不久及之后每小时统计存放的内容。</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>收集内容</translation>
    </message>
    <message>
        <source>What was accepted runs on. The run shows every request; it can be sent again there.</source>
        <translation>已接受的部分会继续。运行中可看到每个请求，并可在那里重新发送。</translation>
    </message>
    <message>
        <source>what was checked, and what is wrong</source>
        <translation>检查了什么，有什么问题</translation>
    </message>
    <message>
        <source>What was collected is still there. Send us the log in {folder}.</source>
        <translation>已采集的内容仍在。请将 {folder} 中的日志发送给我们。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What was spent by month, run and source, and the monthly limit</source>
        <translation>按月份、运行和来源的花费，以及月度限额</translation>
    </message>
    <message>
        <source>What was superseded stays in the trash until you delete it for good.</source>
        <translation>被取代的内容保留在回收站中，直到彻底删除。</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>What will be sent is being worked out …</source>
        <translation>正在计算将发送的内容…</translation>
    </message>
    <message numerus="yes">
        <source>What {n} merge superseded is among it; that merge cannot be undone any more.</source>
        <extracomment>What {n} merges superseded is among it; those merges cannot be undone any more.</extracomment>
        <translation>
            <numerusform>其中包括 {n} 次合并所取代的内容；之后这些合并将无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When results do not come</source>
        <translation>当结果没有到达时</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>When TrackFutura is started the next time, everything is copied and read back before the new place counts. What was here is kept until you delete it.</source>
        <translation>下次启动 TrackFutura 时，会先全部复制并回读核对，新位置才生效。原有内容保留到你删除为止。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where Bright Data reaches this computer, for example through a tunnel. Without one, results are fetched.</source>
        <translation>Bright Data 访问本机的地址，例如通过隧道。没有地址时会主动获取结果。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Where the data folder shall be</source>
        <translation>数据文件夹的位置</translation>
    </message>
    <message>
        <source>Where the public address comes from</source>
        <translation>公网地址的来源</translation>
    </message>
    <message>
        <source>Whether the program starts when you sign in could not be changed: {strerror}.</source>
        <translation>无法更改登录时是否启动程序：{strerror}。</translation>
    </message>
    <message>
        <source>Whether webhooks reach this computer. Without a public address results are fetched from Bright Data instead; nothing is lost, it only takes a little longer.</source>
        <translation>Webhook 是否能到达这台计算机。没有公网地址时，会改为从 Bright Data 获取结果；不会丢失任何内容，只是稍慢一些。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With data of the profile</source>
        <translation>包含主页数据</translation>
    </message>
    <message>
        <source>with errors only</source>
        <translation>只有错误</translation>
    </message>
    <message>
        <source>With how many records have each, the most frequent first.</source>
        <translation>各值的记录数，最常见的在前。</translation>
    </message>
    <message>
        <source>with records</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>With saved pictures and films</source>
        <translation>包含已保存的图片和视频</translation>
    </message>
    <message>
        <source>With the word</source>
        <translation>包含的词语</translation>
    </message>
    <message>
        <source>with {answer_status}</source>
        <translation>应答 {answer_status}</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>一天内</translation>
    </message>
    <message>
        <source>within {seconds:g} seconds</source>
        <translation>{seconds:g} 秒内</translation>
    </message>
    <message>
        <source>Without a public address this application asks Bright Data for the results from time to time; nothing has to be set up. With one, they arrive as soon as they are there.</source>
        <translation>没有公网地址时，本应用会不时向 Bright Data 查询结果，无需设置。有公网地址时，结果一产生就会到达。</translation>
    </message>
    <message>
        <source>Words in name, address, platform, service, group, tags or note</source>
        <translation>名称、地址、平台、服务、分组、标签或备注中的词</translation>
    </message>
    <message>
        <source>Words in the entry</source>
        <translation>条目中的词</translation>
    </message>
    <message>
        <source>Words with blanks between them.</source>
        <translation>用空格分隔的词。</translation>
    </message>
    <message>
        <source>Words with blanks between them. The filter above the tree finds them.</source>
        <translation>用空格分隔的词。可用树上方的筛选找到。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Write it like https://hooks.example.org, without a path.</source>
        <translation>请写成 https://hooks.example.org 的形式，不带路径。</translation>
    </message>
    <message>
        <source>Write what is listed, or several that are selected, as CSV</source>
        <translation>将列出的或所选的多个来源写为 CSV</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>wrong platform</source>
        <translation>平台不符</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You will be asked again next time.</source>
        <translation>下次会再次询问。</translation>
    </message>
    <message>
        <source>Your account lists no request that this computer does not know.</source>
        <translation>你的账号没有本机未知的请求。</translation>
    </message>
    <message>
        <source>Your choice could not be kept: {strerror}.</source>
        <translation>无法保存你的选择：{strerror}。</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>{api_base} did not answer within {patience_seconds} seconds. Check the network.</source>
        <translation>{api_base} 在 {patience_seconds} 秒内没有应答。请检查网络。</translation>
    </message>
    <message>
        <source>{backup_copies} of the database, {backup_bytes}, the newest {made}.</source>
        <translation>数据库 {backup_copies}，{backup_bytes}，最新的是 {made}。</translation>
    </message>
    <message>
        <source>{bodies:,} large raw bodies</source>
        <translation>{bodies:,} 个大型原始正文</translation>
    </message>
    <message>
        <source>{chosen} is started when the settings are saved, and ended with this application.</source>
        <translation>保存设置时启动 {chosen}，随本应用一起结束。</translation>
    </message>
    <message>
        <source>{chosen} is starting.</source>
        <translation>{chosen} 正在启动。</translation>
    </message>
    <message>
        <source>{chosen} of {sources}</source>
        <translation>{chosen}/{sources}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen{note}</source>
        <translation>已选 {chosen}/{total}{note}</translation>
    </message>
    <message>
        <source>{count} cannot be collected and will be left out</source>
        <translation>{count}无法采集，将被排除</translation>
    </message>
    <message>
        <source>{count} deliveries are processed as the answer to the request that you choose. Their records are stored in that run. Undo brings them back to where they were.</source>
        <translation>{count} 个交付将作为所选请求的应答处理，其记录保存到该运行中。“撤销”可将其恢复到原处。</translation>
    </message>
    <message>
        <source>{cut:,} texts were cut at {max_text:,} characters, the most a cell can hold.</source>
        <translation>{cut:,} 个文本在 {max_text:,} 个字符处截断，这是单元格的上限。</translation>
    </message>
    <message>
        <source>{dataset}: Bright Data wants at least {fewest} addresses in one request.</source>
        <translation>{dataset}：Bright Data 要求一个请求至少有 {fewest} 个地址。</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} after it was processed</source>
        <translation>处理后 {days}</translation>
    </message>
    <message>
        <source>{days} at {time}</source>
        <translation>{days} {time}</translation>
    </message>
    <message>
        <source>{deliveries} selected</source>
        <translation>已选 {deliveries}</translation>
    </message>
    <message>
        <source>{deliveries} waiting</source>
        <translation>{deliveries}等待处理</translation>
    </message>
    <message>
        <source>{done} of {total} are added …</source>
        <translation>已添加 {done}/{total}…</translation>
    </message>
    <message>
        <source>{ended} of {sources} ready</source>
        <translation>{sources}中 {ended} 个就绪</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>无法读取 {entry}</translation>
    </message>
    <message>
        <source>{entry} is not what was written</source>
        <translation>{entry} 与写入的不一致</translation>
    </message>
    <message>
        <source>{error}. Nothing was written.</source>
        <translation>{error}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{event} The records stay.</source>
        <translation>{event}记录会保留。</translation>
    </message>
    <message numerus="yes">
        <source>{fields} (in {n} record)</source>
        <extracomment>{fields} (in {n} records)</extracomment>
        <translation>
            <numerusform>{fields}（在 {n} 条记录中）</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is required, but nothing fills it</source>
        <translation>{field} 为必填，但没有内容填入</translation>
    </message>
    <message>
        <source>{filename} is missing.</source>
        <translation>缺少 {filename}。</translation>
    </message>
    <message>
        <source>{files} saved, {saved_bytes}.</source>
        <translation>已保存 {files}，{saved_bytes}。</translation>
    </message>
    <message>
        <source>{filter};;All files (*)</source>
        <translation>{filter};;所有文件 (*)</translation>
    </message>
    <message>
        <source>{finished_at}, in {duration}</source>
        <translation>{finished_at}，用时 {duration}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be collected from {kind}.</source>
        <translation>无法从{kind}采集 {folder}。</translation>
    </message>
    <message>
        <source>{form} picture (*.{ending})</source>
        <translation>{form} 图片 (*.{ending})</translation>
    </message>
    <message>
        <source>{free:,.1f} GB are free on the disk of the data folder</source>
        <translation>数据文件夹所在磁盘剩余 {free:,.1f} GB</translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status}.</source>
        <translation>{host} 应答 HTTP {status}。</translation>
    </message>
    <message>
        <source>{host} is none of the platforms that can be collected.</source>
        <translation>{host} 不属于可采集的平台。</translation>
    </message>
    <message>
        <source>{host} leads into a private network.</source>
        <translation>{host} 指向内部网络。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{inputs} in {requests}. {plan}</source>
        <translation>{inputs}，分为 {requests}。{plan}</translation>
    </message>
    <message>
        <source>{jobs_ended} of {jobs}</source>
        <translation>{jobs_ended}/{jobs}</translation>
    </message>
    <message>
        <source>{jobs_ended} of {sources} ready</source>
        <translation>{sources}中 {jobs_ended} 个就绪</translation>
    </message>
    <message>
        <source>{keys} in a sample of the records.</source>
        <translation>抽样记录中有 {keys}。</translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>{known} 个已存在</translation>
    </message>
    <message>
        <source>{label} cannot be “{value}”.</source>
        <translation>{label}不能是“{value}”。</translation>
    </message>
    <message>
        <source>{label}, by {source}</source>
        <translation>{label}，依据 {source}</translation>
    </message>
    <message>
        <source>{limit}, and nothing bounds how many records this run can bring (estimate).</source>
        <translation>{limit}，而此运行可能带来的记录数没有上限（估算）。</translation>
    </message>
    <message>
        <source>{limit}, {used}; this run may cost {wanted} more (estimate).</source>
        <translation>{limit}，{used}；此运行可能再花费 {wanted}（估算）。</translation>
    </message>
    <message>
        <source>{lines} cannot be used</source>
        <translation>{lines}无法使用</translation>
    </message>
    <message>
        <source>{line} from {first} to {last}</source>
        <translation>{line} 从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>{lost} could not be had{dead}.</source>
        <translation>{lost} 个无法获取{dead}。</translation>
    </message>
    <message>
        <source>{made} is not what was copied.</source>
        <translation>{made} 与复制的内容不一致。</translation>
    </message>
    <message>
        <source>{media:,} pictures and films</source>
        <translation>{media:,} 个图片和视频</translation>
    </message>
    <message>
        <source>{milliseconds} h {rest} min</source>
        <translation>{milliseconds} 小时 {rest} 分钟</translation>
    </message>
    <message>
        <source>{milliseconds} min {rest} s</source>
        <translation>{milliseconds} 分 {rest} 秒</translation>
    </message>
    <message>
        <source>{milliseconds} s</source>
        <translation>{milliseconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{more_problems} since; all are in the log.</source>
        <translation>此后 {more_problems}；均在日志中。</translation>
    </message>
    <message>
        <source>{more} older ones are not listed.</source>
        <translation>另有 {more} 条较旧的未列出。</translation>
    </message>
    <message>
        <source>{names} {place} of {items}.</source>
        <translation>{names} {place}/{items}。</translation>
    </message>
    <message>
        <source>{name} (in the trash)</source>
        <translation>{name}（在回收站中）</translation>
    </message>
    <message>
        <source>{name} cannot be started: {strerror}.</source>
        <translation>无法启动 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>{name} ended: {reason}.</source>
        <translation>{name} 已结束：{reason}。</translation>
    </message>
    <message>
        <source>{name} is not allowed in JSON</source>
        <translation>JSON 中不允许 {name}</translation>
    </message>
    <message>
        <source>{name} is not as large as its manifest says</source>
        <translation>{name} 的大小与清单不符</translation>
    </message>
    <message>
        <source>{name} is not installed: it was not found on the PATH.</source>
        <translation>{name} 未安装：在 PATH 中找不到。</translation>
    </message>
    <message>
        <source>{name} not loaded</source>
        <translation>{name}未加载</translation>
    </message>
    <message>
        <source>{name} saved, {size}</source>
        <translation>{name}已保存，{size}</translation>
    </message>
    <message>
        <source>{name} would take far more space than such a file does</source>
        <translation>{name} 占用的空间远超此类文件</translation>
    </message>
    <message>
        <source>{name}: {records} from “{run_name}”, {collected_at}</source>
        <translation>{name}：{records}，来自“{run_name}”，{collected_at}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed and {unchanged} unchanged records</source>
        <translation>{new} 条新增、{changed} 条更改、{unchanged} 条未变的记录</translation>
    </message>
    <message>
        <source>{num_of_posts:,} posts for every source cannot be collected.</source>
        <translation>无法为每个来源采集 {num_of_posts:,} 条帖子。</translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <extracomment>{n} accounts</extracomment>
        <translation>
            <numerusform>{n} 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup copy</source>
        <extracomment>{n} backup copies</extracomment>
        <translation>
            <numerusform>备份 {n} 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} body that the database did not know is kept in {folder}. It can be imported like any file; delete it when it is not needed.</source>
        <extracomment>{n} bodies that the database did not know are kept in {folder}. They can be imported like any file; delete them when they are not needed.</extracomment>
        <translation>
            <numerusform>数据库未知的 {n} 个正文保存在 {folder}。它们可以像任何文件一样导入；不需要时可以删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} body that the database does not know is kept in {aside}, from where it can be imported.</source>
        <extracomment>{n} bodies that the database does not know are kept in {aside}, from where they can be imported.</extracomment>
        <translation>
            <numerusform>数据库未知的 {n} 个正文保存在 {aside}，可以从那里导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment</source>
        <extracomment>{n} comments</extracomment>
        <translation>
            <numerusform>{n} 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is as shipped, or removed if yours.</source>
        <extracomment>{n} datasets are as shipped, or removed if yours.</extracomment>
        <translation>
            <numerusform>{n} 个数据集已恢复默认；自有的已移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is at {price} for 1,000 records.</source>
        <extracomment>{n} datasets are at {price} for 1,000 records.</extracomment>
        <translation>
            <numerusform>{n} 个数据集每 1,000 条记录 {price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned off.</source>
        <extracomment>{n} datasets are turned off.</extracomment>
        <translation>
            <numerusform>已停用 {n} 个数据集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned on.</source>
        <extracomment>{n} datasets are turned on.</extracomment>
        <translation>
            <numerusform>已启用 {n} 个数据集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset of the catalogue is not listed by Bright Data.</source>
        <extracomment>{n} datasets of the catalogue are not listed by Bright Data.</extracomment>
        <translation>
            <numerusform>目录中有 {n} 个数据集 Bright Data 未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <extracomment>{n} days</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery</source>
        <extracomment>{n} deliveries</extracomment>
        <translation>
            <numerusform>{n} 个交付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery needs you</source>
        <extracomment>{n} deliveries need you</extracomment>
        <translation>
            <numerusform>{n} 个交付需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery stays under Deliveries, and can be processed again as long as the raw data are kept.</source>
        <extracomment>{n} deliveries stay under Deliveries, and can be processed again as long as the raw data are kept.</extracomment>
        <translation>
            <numerusform>{n} 个交付仍在“交付”中，只要原始数据还在就可重新处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery was assigned.</source>
        <extracomment>{n} deliveries were assigned.</extracomment>
        <translation>
            <numerusform>已分配 {n} 个交付。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>{n} duplicates</extracomment>
        <translation>
            <numerusform>{n} 条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <extracomment>{n} entries</extracomment>
        <translation>
            <numerusform>{n} 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} error</source>
        <extracomment>{n} errors</extracomment>
        <translation>
            <numerusform>{n} 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field</source>
        <extracomment>{n} fields</extracomment>
        <translation>
            <numerusform>{n} 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <extracomment>{n} files</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file to save</source>
        <extracomment>{n} files to save</extracomment>
        <translation>
            <numerusform>{n} 个文件待保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheet was left out.</source>
        <extracomment>{n} hidden sheets were left out.</extracomment>
        <translation>
            <numerusform>已忽略 {n} 个隐藏工作表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} input</source>
        <extracomment>{n} inputs</extracomment>
        <translation>
            <numerusform>{n} 个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept picture or video</source>
        <extracomment>{n} kept pictures and videos</extracomment>
        <translation>
            <numerusform>{n} 个已保存的图片和视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <extracomment>{n} keys</extracomment>
        <translation>
            <numerusform>{n} 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} like</source>
        <extracomment>{n} likes</extracomment>
        <translation>
            <numerusform>{n} 次点赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <extracomment>{n} lines</extracomment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problem</source>
        <extracomment>{n} more problems</extracomment>
        <translation>
            <numerusform>另有 {n} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request</source>
        <extracomment>{n} more requests</extracomment>
        <translation>
            <numerusform>另外 {n} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request was refused.</source>
        <extracomment>{n} more requests were refused.</extracomment>
        <translation>
            <numerusform>另有 {n} 个请求被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <extracomment>{n} others</extracomment>
        <translation>
            <numerusform>另外 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post</source>
        <extracomment>{n} posts</extracomment>
        <translation>
            <numerusform>{n} 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} preview to save</source>
        <extracomment>{n} previews to save</extracomment>
        <translation>
            <numerusform>{n} 个预览待保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <extracomment>{n} records</extracomment>
        <translation>
            <numerusform>{n} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of accounts that both runs have was delivered since the merge with “{into}”.</source>
        <extracomment>{n} records of accounts that both runs have were delivered since the merge with “{into}”.</extracomment>
        <translation>
            <numerusform>与“{into}”合并后，两个运行共有的账号又收到了 {n} 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record since</source>
        <extracomment>{n} records since</extracomment>
        <translation>
            <numerusform>此后 {n} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stored</source>
        <extracomment>{n} records stored</extracomment>
        <translation>
            <numerusform>已保存 {n} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stored in {names}.</source>
        <extracomment>{n} records stored in {names}.</extracomment>
        <translation>
            <numerusform>已在{names}中保存 {n} 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <extracomment>{n} requests</extracomment>
        <translation>
            <numerusform>{n} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <extracomment>{n} rows</extracomment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run</source>
        <extracomment>{n} runs</extracomment>
        <translation>
            <numerusform>{n} 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run deleted for good.</source>
        <extracomment>{n} runs deleted for good.</extracomment>
        <translation>
            <numerusform>已彻底删除 {n} 个运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run failed</source>
        <extracomment>{n} runs failed</extracomment>
        <translation>
            <numerusform>{n} 个运行失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run finished</source>
        <extracomment>{n} runs finished</extracomment>
        <translation>
            <numerusform>{n} 个运行完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is held by the monthly limit</source>
        <extracomment>{n} runs are held by the monthly limit</extracomment>
        <translation>
            <numerusform>{n} 个运行因月度限额搁置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is in the trash.</source>
        <extracomment>{n} runs are in the trash.</extracomment>
        <translation>
            <numerusform>{n} 个运行已移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <extracomment>{n} seconds</extracomment>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected record</source>
        <extracomment>{n} selected records</extracomment>
        <translation>
            <numerusform>所选的 {n} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share</source>
        <extracomment>{n} shares</extracomment>
        <translation>
            <numerusform>{n} 次分享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <extracomment>{n} sources</extracomment>
        <translation>
            <numerusform>{n} 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is already here</source>
        <extracomment>{n} sources are already here</extracomment>
        <translation>
            <numerusform>{n} 个来源已在本地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is changed.</source>
        <extracomment>{n} sources are changed.</extracomment>
        <translation>
            <numerusform>已修改 {n} 个来源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is gone</source>
        <extracomment>{n} sources are gone</extracomment>
        <translation>
            <numerusform>{n} 个来源已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is here already: take over its group, tags and note from this text</source>
        <extracomment>{n} sources are here already: take over their groups, tags and notes from this text</extracomment>
        <translation>
            <numerusform>{n} 个来源已存在：采用此文本中的分组、标签和备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is left out.</source>
        <extracomment>{n} sources are left out.</extracomment>
        <translation>
            <numerusform>{n} 个来源将被排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not what it was: what was done to it could not be taken back.</source>
        <extracomment>{n} sources are not what they were: what was done to them could not be taken back.</extracomment>
        <translation>
            <numerusform>{n} 个来源未能恢复原状：对其所做的更改无法撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is paused</source>
        <extracomment>{n} sources are paused</extracomment>
        <translation>
            <numerusform>{n} 个来源已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is removed. What was collected stays.</source>
        <extracomment>{n} sources are removed. What was collected stays.</extracomment>
        <translation>
            <numerusform>已移除 {n} 个来源。已采集的内容保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <extracomment>{n} things</extracomment>
        <translation>
            <numerusform>{n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <extracomment>{n} times</extracomment>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable record</source>
        <extracomment>{n} unreadable records</extracomment>
        <translation>
            <numerusform>{n} 条无法读取的记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} value</source>
        <extracomment>{n} values</extracomment>
        <translation>
            <numerusform>{n} 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>{other}: it refused the secret ({said}).</source>
        <translation>{other}：它拒绝了密钥（{said}）。</translation>
    </message>
    <message>
        <source>{other}: it took the delivery.</source>
        <translation>{other}：它接收了交付。</translation>
    </message>
    <message>
        <source>{parts} will be gone, with no way back.</source>
        <translation>{parts}将被删除，无法恢复。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}. Nothing was changed.</source>
        <translation>无法写入 {path}：{strerror}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} holds no records, so nothing was imported.</source>
        <translation>{path} 不含记录，因此没有导入。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {names} with {n} delivery, read back and complete.</source>
        <extracomment>{path} holds {names} with {n} deliveries, read back and complete.</extracomment>
        <translation>
            <numerusform>{path} 包含{names}及 {n} 个交付，回读核对完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds {parts} and {parts2}, read back and complete.</source>
        <translation>{path} 包含{parts}和{parts2}，回读核对完整。</translation>
    </message>
    <message>
        <source>{path} is a backup, so it was not imported.</source>
        <translation>{path} 是备份文件，因此未导入。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. Nothing was changed.</source>
        <translation>{path} 已损坏：{reason}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} is imported.</source>
        <translation>已导入 {path}。</translation>
    </message>
    <message>
        <source>{path} is larger than 32 MB, so it was not read.</source>
        <translation>{path} 大于 32 MB，因此未读取。</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} is no {kind}, or it is damaged. Nothing was changed.</source>
        <translation>{path} 不是“{kind}”，或已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} of {made_at} is verified. It takes the place of the present data at the next start.</source>
        <translation>{made_at} 的 {path} 已校验，将在下次启动时取代当前数据。</translation>
    </message>
    <message>
        <source>{path} was imported before.</source>
        <translation>{path} 之前已导入。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of TrackFutura Desktop. Nothing was changed.</source>
        <translation>{path} 由更新版本的 TrackFutura Desktop 生成。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} was not imported whole: {error_message}</source>
        <translation>{path} 未完整导入：{error_message}</translation>
    </message>
    <message>
        <source>{path} was not imported: {sentence}</source>
        <translation>{path} 未导入：{sentence}</translation>
    </message>
    <message>
        <source>{place} gives no secure connection: {detail}.</source>
        <translation>{place} 无法建立安全连接：{detail}。</translation>
    </message>
    <message>
        <source>{place} is there already and not empty.</source>
        <translation>{place} 已存在且不为空。</translation>
    </message>
    <message>
        <source>{place} takes connections but {what}.</source>
        <translation>{place} 接受连接，但{what}。</translation>
    </message>
    <message>
        <source>{platform} {several}</source>
        <translation>{platform} {several}</translation>
    </message>
    <message>
        <source>{posts} each</source>
        <translation>每个 {posts}</translation>
    </message>
    <message>
        <source>{preview}, unpacked</source>
        <translation>{preview}，已解压</translation>
    </message>
    <message>
        <source>{reason} It is started again in {pause:g} seconds.</source>
        <translation>{reason}将在 {pause:g} 秒后重新启动。</translation>
    </message>
    <message>
        <source>{reason} This concerns the deliveries {named}; their records stay. {go_back}</source>
        <translation>{reason}涉及交付 {named}；其记录会保留。{go_back}</translation>
    </message>
    <message>
        <source>{records} arrived for runs in the trash; they are stored there.</source>
        <translation>{records}属于回收站中的运行，已保存在那里。</translation>
    </message>
    <message>
        <source>{records} in both</source>
        <translation>两者都有 {records}</translation>
    </message>
    <message>
        <source>{records} in {path}, read back and complete.</source>
        <translation>{records}已写入 {path}，回读核对完整。</translation>
    </message>
    <message>
        <source>{records} of “{source}” go into “{target}”. {twins}, the newest values stay; where both collected the same source, it is kept once. “{source}” is in the trash afterwards, with what was superseded, and can be restored as long as it is there.</source>
        <translation>“{source}”的 {records}将并入“{target}”。{twins}，保留最新的值；两者采集了同一来源时只保留一份。之后“{source}”连同被取代的内容位于回收站中，只要还在那里就可以恢复。</translation>
    </message>
    <message>
        <source>{records} without a date</source>
        <translation>{records}没有日期</translation>
    </message>
    <message>
        <source>{remedy} Then start again.</source>
        <translation>{remedy}然后重新启动。</translation>
    </message>
    <message>
        <source>{removed} were removed to stay within the limit, the last {last}.</source>
        <translation>为不超过限额已删除 {removed} 个，最近一次为 {last}。</translation>
    </message>
    <message>
        <source>{rows} are too many to be copied.</source>
        <translation>{rows}太多，无法复制。</translation>
    </message>
    <message>
        <source>{runs} active</source>
        <translation>{runs}进行中</translation>
    </message>
    <message>
        <source>{runs} are still collecting.</source>
        <translation>{runs}仍在采集。</translation>
    </message>
    <message>
        <source>{runs} collecting</source>
        <translation>{runs}正在采集</translation>
    </message>
    <message>
        <source>{runs} held by the monthly limit</source>
        <translation>{runs}因月度限额搁置</translation>
    </message>
    <message>
        <source>{runs} not all here, {soonest}</source>
        <translation>{runs}尚未全部到达，{soonest}</translation>
    </message>
    <message>
        <source>{runs} waiting for you</source>
        <translation>{runs}等待你处理</translation>
    </message>
    <message>
        <source>{run} (merged into “{into}”)</source>
        <translation>{run}（已并入“{into}”）</translation>
    </message>
    <message>
        <source>{said} It is fetched as soon as it is ready.</source>
        <translation>{said}就绪后会立即获取。</translation>
    </message>
    <message>
        <source>{said} Nothing is lost: what rests is asked later by itself.</source>
        <translation>{said}不会丢失：暂停的调用稍后会自动进行。</translation>
    </message>
    <message>
        <source>{said} Send the request again if you still want it.</source>
        <translation>{said}如果还需要，请重新发送请求。</translation>
    </message>
    <message>
        <source>{said}, the first link dies in {first_end}</source>
        <translation>{said}，第一个链接还有 {first_end}失效</translation>
    </message>
    <message>
        <source>{said}{of} (estimate, all projects).</source>
        <translation>{said}{of}（估算，所有项目）。</translation>
    </message>
    <message>
        <source>{scheme}://{host}:{port} is not an address of Bright Data.</source>
        <translation>{scheme}://{host}:{port} 不是 Bright Data 的地址。</translation>
    </message>
    <message>
        <source>{seconds} h {rest} min</source>
        <translation>{seconds} 小时 {rest} 分钟</translation>
    </message>
    <message>
        <source>{seconds} min {rest} s</source>
        <translation>{seconds} 分 {rest} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} Bright Data's answer: {words}</source>
        <translation>{sentence}Bright Data 的应答：{words}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{short_name}, tags: {tags}</source>
        <translation>{short_name}，标签：{tags}</translation>
    </message>
    <message>
        <source>{shown} holds blanks, so it is not one address.</source>
        <translation>{shown} 含有空格，因此不是一个地址。</translation>
    </message>
    <message>
        <source>{shown} is inside a private network, which Bright Data cannot reach.</source>
        <translation>{shown} 在内部网络中，Bright Data 无法访问。</translation>
    </message>
    <message>
        <source>{shown} is not an address of a web page.</source>
        <translation>{shown} 不是网页地址。</translation>
    </message>
    <message>
        <source>{shown} of {everything}</source>
        <translation>{shown}/{everything}</translation>
    </message>
    <message>
        <source>{shown} of {whole}{still_looking}</source>
        <translation>{whole}中的 {shown} 个{still_looking}</translation>
    </message>
    <message>
        <source>{sign}  {asked_again} asked for again</source>
        <translation>{sign}  {asked_again} 个再次请求</translation>
    </message>
    <message>
        <source>{sizes} as they arrived</source>
        <translation>到达时 {sizes}</translation>
    </message>
    <message>
        <source>{size} as it arrived</source>
        <translation>到达时 {size}</translation>
    </message>
    <message>
        <source>{size} of {size2} in the database are free and are used again by what comes. Compacting gives them back to the disk. Deliveries that come meanwhile are sent again or fetched; the window opens afterwards.</source>
        <translation>数据库的 {size2} 中有 {size} 空闲，会被后来的内容复用。压缩会把它还给磁盘。期间到达的交付会重发或获取；之后窗口打开。</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} record</source>
        <extracomment>{some} of {n} records</extracomment>
        <translation>
            <numerusform>{n} 条记录中的 {some} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} source</source>
        <extracomment>{some} of {n} sources</extracomment>
        <translation>
            <numerusform>{n} 个来源中的 {some} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources} in {path}.</source>
        <translation>{sources}已写入 {path}。</translation>
    </message>
    <message>
        <source>{sources}, {each}</source>
        <translation>{sources}，{each}</translation>
    </message>
    <message>
        <source>{spent} is spent this month and {under_way} may be under way</source>
        <translation>本月已花费 {spent}，进行中可能还有 {under_way}</translation>
    </message>
    <message>
        <source>{strays:,} files in the spool belong to no delivery; the next start removes them</source>
        <translation>暂存区有 {strays:,} 个文件不属于任何交付；下次启动会删除</translation>
    </message>
    <message>
        <source>{things} not in order.</source>
        <translation>{things}异常。</translation>
    </message>
    <message>
        <source>{times}, last {last_received_at}</source>
        <translation>{times}，最近一次 {last_received_at}</translation>
    </message>
    <message>
        <source>{title} contains “{text}”</source>
        <translation>{title}包含“{text}”</translation>
    </message>
    <message>
        <source>{title} was cancelled.</source>
        <translation>已取消：{title}。</translation>
    </message>
    <message>
        <source>{title}: from {least}</source>
        <translation>{title}：从 {least} 起</translation>
    </message>
    <message>
        <source>{title}: up to {most}</source>
        <translation>{title}：至 {most}</translation>
    </message>
    <message>
        <source>{title}: {least} to {most}</source>
        <translation>{title}：{least} 至 {most}</translation>
    </message>
    <message>
        <source>{total} only in A</source>
        <translation>仅 A 有 {total}</translation>
    </message>
    <message>
        <source>{total} only in B</source>
        <translation>仅 B 有 {total}</translation>
    </message>
    <message>
        <source>{tunnel} is starting.</source>
        <translation>{tunnel} 正在启动。</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} 分钟</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} 毫秒</translation>
    </message>
    <message>
        <source>{value} records/s</source>
        <translation>{value} 条/秒</translation>
    </message>
    <message>
        <source>{wanted} is starting.</source>
        <translation>{wanted} 正在启动。</translation>
    </message>
    <message>
        <source>{window_seconds:g} minutes</source>
        <translation>{window_seconds:g} 分钟</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} 未及时应答。</translation>
    </message>
    <message>
        <source>{} did not take the connection in time.</source>
        <translation>{} 未及时接受连接。</translation>
    </message>
    <message>
        <source>± is B less A, summed over the records that both have.</source>
        <translation>± 为 B 减 A，对两者都有的记录求和。</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>“{last_run_name}” is held by the monthly limit. Send it under Runs.</source>
        <translation>“{last_run_name}”因月度限额搁置。请在“运行”中发送。</translation>
    </message>
    <message>
        <source>“{made}” is added.</source>
        <translation>已添加“{made}”。</translation>
    </message>
    <message>
        <source>“{name}” ended without all of its results.</source>
        <translation>“{name}”已结束，但结果不全。</translation>
    </message>
    <message>
        <source>“{name}” is archived; nothing of it was lost.</source>
        <translation>“{name}”已归档；内容没有丢失。</translation>
    </message>
    <message>
        <source>“{name}” is as shipped, or removed if yours.</source>
        <translation>“{name}”已恢复默认；若为自有则已移除。</translation>
    </message>
    <message>
        <source>“{name}” is at {price} for 1,000 records.</source>
        <translation>“{name}”每 1,000 条记录 {price}。</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>已修改“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is complete.</source>
        <translation>“{name}”已完成。</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}”已移入回收站。</translation>
    </message>
    <message>
        <source>“{name}” is removed. What was collected stays.</source>
        <translation>已移除“{name}”。已采集的内容保留。</translation>
    </message>
    <message>
        <source>“{name}” is turned off.</source>
        <translation>已停用“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is turned on.</source>
        <translation>已启用“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” waits: it would pass the monthly limit.</source>
        <translation>“{name}”在等待：它会超出月度限额。</translation>
    </message>
    <message>
        <source>“{part}” is no {field} of a cron expression ({least} to {most}).</source>
        <translation>“{part}”不是 Cron 表达式中有效的“{field}”（{least} 至 {most}）。</translation>
    </message>
    <message>
        <source>“{platform_word}” is no platform.</source>
        <translation>“{platform_word}”不是平台。</translation>
    </message>
    <message>
        <source>“{repeat}” is deleted; its runs stay.</source>
        <translation>已删除“{repeat}”；其运行保留。</translation>
    </message>
    <message>
        <source>“{run}” is not complete yet, so nothing was merged.</source>
        <translation>“{run}”尚未完成，因此没有合并。</translation>
    </message>
    <message>
        <source>“{run}” is still collecting, so it was not moved to the trash.</source>
        <translation>“{run}”仍在采集，因此未移入回收站。</translation>
    </message>
    <message>
        <source>“{run}” keeps what fits no run, so it was not moved to the trash.</source>
        <translation>“{run}”存放不属于任何运行的内容，因此未移入回收站。</translation>
    </message>
    <message>
        <source>“{run}” was merged into “{into}” later, so this merge was not undone yet.</source>
        <translation>“{run}”后来并入了“{into}”，因此此次合并尚未撤销。</translation>
    </message>
    <message>
        <source>“{service_word}” is no service.</source>
        <translation>“{service_word}”不是服务。</translation>
    </message>
    <message>
        <source>“{source}” was merged into “{target}”.</source>
        <translation>“{source}”已并入“{target}”。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” is a page of {platform} that cannot be collected.</source>
        <translation>“{text}”是 {platform} 上无法采集的页面。</translation>
    </message>
    <message>
        <source>“{text}” is a short link, and only opening it shows where it leads.</source>
        <translation>“{text}”是短链接，打开后才知道指向哪里。</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like {value}, or leave it empty.</source>
        <translation>“{text}”不是日期。请写成 {value} 的形式，或留空。</translation>
    </message>
    <message>
        <source>“{text}” is not an address.</source>
        <translation>“{text}”不是地址。</translation>
    </message>
    <message>
        <source>“{title}” cannot be done now.</source>
        <translation>现在无法执行“{title}”。</translation>
    </message>
    <message>
        <source>“{told}” cannot be the id of a dataset.</source>
        <translation>“{told}”不能作为数据集的 Id。</translation>
    </message>
    <message>
        <source>“{words}” is in no text, author, hashtag or address of them.</source>
        <translation>“{words}”不在它们的任何文本、作者、话题标签或地址中。</translation>
    </message>
</context>
</TS>
