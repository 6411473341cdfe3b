namespace LscbCloud.Application.Common;

/// <summary>The London day that the board's business counts from: what is due, late or "today or earlier".</summary>
/// <remarks>In the demonstration it stands still at 26 September 2017. Instants (sessions, history) come from <see cref="TimeProvider"/>.</remarks>
public interface IBusinessDay
{
    DateOnly Today { get; }

    /// <summary>Whether the day stands still, which every screen then says.</summary>
    bool IsDemonstration { get; }
}
