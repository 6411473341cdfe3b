using LscbCloud.Api.Records;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Api.Actions;

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal static class ActionBody
{
    public static ActionInput Read(
        string? title,
        string? reason,
        ActionOwnerBody? owner,
        DateOnly? due,
        Recurrence? recurrence,
        ActionSourceBody? source
    ) =>
        new(
            title ?? "",
            reason ?? "",
            ActionOwnerBody.Read(owner),
            due,
            recurrence ?? Recurrence.Never,
            new ActionSourceInput(
                source?.Kind,
                source?.Priority,
                source?.Words,
                source?.Meeting,
                source?.Record?.ToInput()
            )
        );
}

internal sealed record ActionOwnerBody(string? Post, string? Agency)
{
    public static ActionOwnerInput Read(ActionOwnerBody? body) => new(body?.Post ?? "", body?.Agency);
}

internal sealed record ActionSourceBody(
    SourceKind? Kind,
    string? Priority,
    string? Words,
    string? Meeting,
    RecordBody? Record
);

internal sealed record ProposeActionBody(
    string? Title,
    string? Reason,
    ActionOwnerBody? Owner,
    DateOnly? Due,
    Recurrence? Recurrence,
    ActionSourceBody? Source
) : TextBody
{
    public ProposeAction ToCommand() => new(ActionBody.Read(Title, Reason, Owner, Due, Recurrence, Source));
}

internal sealed record RaiseActionBody(
    string? Title,
    string? Reason,
    ActionOwnerBody? Owner,
    DateOnly? Due,
    Recurrence? Recurrence,
    ActionSourceBody? Source,
    string? Meeting,
    DateOnly? AgreedOn,
    string? AtMeeting
) : TextBody
{
    public RaiseAction ToCommand() =>
        new(ActionBody.Read(Title, Reason, Owner, Due, Recurrence, Source), Meeting, AgreedOn, AtMeeting);
}

internal sealed record ChangeActionBody(string? Title, string? Reason, ActionOwnerBody? Owner, Recurrence? Recurrence)
    : TextBody
{
    public ChangeAction ToCommand(ActionTarget target) =>
        new(target, Title ?? "", Reason ?? "", ActionOwnerBody.Read(Owner), Recurrence);
}
