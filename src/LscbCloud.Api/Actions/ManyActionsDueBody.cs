using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Api.Actions;

internal sealed record ManyActionsDueBody(IReadOnlyList<NewDueBody>? Items, string? Reason)
{
    public SetManyActionsDue ToCommand() =>
        new([.. (Items ?? []).Select(item => new NewDue(item.Reference ?? "", item.Version, item.Due))], Reason ?? "");
}

internal sealed record NewDueBody(string? Reference, int Version, DateOnly? Due);

internal sealed record ManyActionsPostBody(IReadOnlyList<NewPostBody>? Items)
{
    public ReassignActions ToCommand() =>
        new([.. (Items ?? []).Select(item => new NewPost(item.Reference ?? "", item.Version, item.Post ?? ""))]);
}

internal sealed record NewPostBody(string? Reference, int Version, string? Post);

internal sealed record ManyReplyRequestsBody(IReadOnlyList<ActionToAskAboutBody>? Items, DateOnly? ReplyBy)
{
    public AskForManyReplies ToCommand() =>
        new([.. (Items ?? []).Select(item => new ActionToAskAbout(item.Reference ?? "", item.Version))], ReplyBy);
}

internal sealed record ActionToAskAboutBody(string? Reference, int Version);

internal sealed record ManyActionsClosureBody(IReadOnlyList<ActionToCloseBody>? Items, string? Reason)
{
    public CloseManyActions ToCommand() =>
        new([.. (Items ?? []).Select(item => new ActionToClose(item.Reference ?? "", item.Version))], Reason);
}

internal sealed record ActionToCloseBody(string? Reference, int Version);

internal sealed record ActionViewBody(
    string? Name,
    ActionsShown? Show,
    string? Owner,
    string? Priority,
    string? Text,
    ActionOrder? Sort
)
{
    public SaveActionView ToCommand() =>
        new(Name ?? "", Show ?? ActionsShown.Open, Owner, Priority, Text, Sort ?? ActionOrder.Due);
}
