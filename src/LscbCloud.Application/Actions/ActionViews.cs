using LscbCloud.Application.Agencies;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>Locks an action into what its readers see.</summary>
internal static class ActionViews
{
    public static ActionDetail ViewOf(
        BoardAction action,
        BoardsOwn own,
        ActionCan can,
        DateOnly today,
        Successor? ownerNow = null
    ) =>
        new(
            action.Reference.ToString(),
            action.Title,
            action.Reason,
            OwnerOf(action.OwnerPost, action.OwnerAgencySlug, action.OwnerAgencyName, ownerNow),
            action.DueOn,
            action.MovedFrom,
            Lateness.DaysLate(action.State, action.DueOn, today),
            action.Recurrence,
            action.NextOn,
            action.State,
            action.Outlook,
            action is { ReplyBy: { } replyBy, ReplyAskedOn: { } askedOn }
                ? new ReplyRequestView(replyBy, askedOn, action.ReplyAskedBy?.Name ?? "")
                : null,
            action.AgencyId is not null,
            action.RaisedBy.Name,
            action.RaisedOn,
            action.Meeting,
            own.AtMeeting,
            action.AgreedOn,
            action.AgreedBy?.Name,
            action.EndedOn is { } ended ? new ActionEndView(ended, action.EndedBy?.Name ?? "", action.EndReason) : null,
            own.Sources,
            [.. action.Updates.OrderByDescending(u => u.Number).Select(ViewOf)],
            [.. action.Completions.OrderByDescending(c => c.Number).Select(ViewOf)],
            [.. action.DueChanges.OrderByDescending(d => d.Number).Select(ViewOf)],
            action.IsInvented,
            action.Version,
            can
        );

    public static ActionOwnerView OwnerOf(string post, string? slug, string? name, Successor? now) =>
        new(post, slug is null || name is null ? null : new OwningAgencyView(slug, name), now);

    /// <summary>Whose action a row of a list is, with what each agency has become.</summary>
    public static ActionOwnerView OwnerOf(ActionRow row, IReadOnlyDictionary<string, Successor> now) =>
        OwnerOf(row.OwnerPost, row.AgencySlug, row.AgencyName, now.GetValueOrDefault(row.AgencySlug ?? ""));

    private static ActionUpdateView ViewOf(ActionUpdate update) =>
        new(update.Id.Value, update.Text, update.Outlook, update.Side, update.WrittenBy.Name, update.WrittenAt);

    private static CompletionView ViewOf(Completion completion) =>
        new(
            completion.Id.Value,
            completion.DueOn,
            completion.DoneOn,
            completion.Proof,
            completion.ProofAddress,
            completion.NoProofReason,
            FileOf(completion),
            completion.Side,
            completion.SaidBy.Name,
            completion.SaidAt,
            completion.Answer,
            completion.AnswerReason,
            completion.AnsweredOn,
            completion.AnsweredBy?.Name
        );

    private static DueChangeView ViewOf(DueChange change) =>
        new(
            change.Id.Value,
            change.FromOn,
            change.ToOn,
            change.Reason,
            change.State,
            change.Side,
            change.AskedBy.Name,
            change.AskedAt,
            change.AnswerReason,
            change.AnsweredOn,
            change.AnsweredBy?.Name
        );

    private static ProofFileView? FileOf(Completion completion) =>
        completion.File is { } file
            ? new ProofFileView(
                file.Name,
                file.Kind,
                file.Size,
                completion.Number,
                file.IsScanned,
                completion.FileAnswers ?? 0,
                DestructionView.Of(completion.DestroyedAt, completion.DestroyedBy, completion.DestroyReason)
            )
            : null;
}
