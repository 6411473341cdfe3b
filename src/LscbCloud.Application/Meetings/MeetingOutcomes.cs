namespace LscbCloud.Application.Meetings;

/// <summary>What a meeting led to. Each list is cut, and says how many there are.</summary>
/// <param name="Judgements">Judgements that were agreed at it.</param>
/// <param name="JudgementCount">How many there are.</param>
/// <param name="Agreed">Actions that were agreed at it.</param>
/// <param name="AgreedCount">How many there are.</param>
/// <param name="CameFrom">Other actions that came from it: proposed there, and agreed elsewhere or not yet.</param>
/// <param name="CameFromCount">How many there are.</param>
public sealed record MeetingOutcomes(
    IReadOnlyList<AgreedJudgement> Judgements,
    int JudgementCount,
    IReadOnlyList<ActionOfMeeting> Agreed,
    int AgreedCount,
    IReadOnlyList<ActionOfMeeting> CameFrom,
    int CameFromCount
)
{
    internal bool Any => JudgementCount + AgreedCount + CameFromCount > 0;
}
