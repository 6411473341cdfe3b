namespace LscbCloud.Application.Home;

/// <summary>What on a board needs the reader, as home and the daily email tell it.</summary>
internal sealed class BoardNeeds(
    ActionNeeds actions,
    WaitingNeeds waiting,
    PriorityNeeds priorities,
    MeasureNeeds measures,
    MeetingNeeds meetings,
    SeatNeeds seats
)
{
    public async Task<IReadOnlyList<Need>> ReadAsync(
        ActionStanding standing,
        IReadOnlyList<OpenPriority> open,
        CancellationToken cancellationToken
    ) =>
        [
            .. await actions.ReadAsync(standing, cancellationToken),
            .. await waiting.ReadAsync(cancellationToken),
            .. await priorities.ReadAsync(open, cancellationToken),
            .. await measures.ReadAsync(open, cancellationToken),
            .. await meetings.ReadAsync(cancellationToken),
            .. await seats.ReadAsync(cancellationToken),
        ];
}
