using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>How the board stands altogether, read once in a request for the counts and for all that needs the reader.</summary>
internal sealed class BoardStanding(IActionRows actionRows, IPriorityRows priorityRows, IBusinessDay day)
{
    private ActionStanding? _actions;
    private IReadOnlyList<OpenPriority>? _priorities;

    /// <summary>The state of its actions.</summary>
    public async Task<ActionStanding> ActionsAsync(CancellationToken cancellationToken) =>
        _actions ??= await ActionStanding.ReadAsync(actionRows, day.Today, cancellationToken);

    /// <summary>Its open priorities.</summary>
    public async Task<IReadOnlyList<OpenPriority>> PrioritiesAsync(CancellationToken cancellationToken) =>
        _priorities ??= await OpenPriority.AllAsync(priorityRows, cancellationToken);
}
