using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>An action of another board that is one commitment with the action that is read.</summary>
/// <param name="DaysLate">How many days it is late; none where it is not.</param>
/// <param name="CanWork">Whether the reader may now record an update or report it done there.</param>
public sealed record LinkedAction(
    PromisedTo Board,
    string Reference,
    string Title,
    string Post,
    DateOnly Due,
    int? DaysLate,
    ActionState State,
    Outlook? Outlook,
    bool CanWork,
    int Version
);
