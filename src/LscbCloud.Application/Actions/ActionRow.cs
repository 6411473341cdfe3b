using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>What a list reads of an action.</summary>
internal sealed record ActionRow(
    BoardId BoardId,
    ActionId Id,
    int Number,
    string Title,
    string OwnerPost,
    string? AgencySlug,
    string? AgencyName,
    DateOnly DueOn,
    Recurrence Recurrence,
    ActionState State,
    Outlook? Outlook,
    bool AsksForTime,
    DateOnly? ReplyBy,
    bool IsInvented,
    int Version,
    LatestComment? LastWord
);
