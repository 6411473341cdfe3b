using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>The actions of the owner: a board’s, its own and those that agencies own; or what an agency has promised to the boards that seat it.</summary>
/// <remarks>An agency sees an action from the moment the board agreed it.</remarks>
public interface IActionRows : IRows
{
    /// <summary>Looked up by the owner alone, so that its index serves.</summary>
    IQueryable<BoardAction> Actions { get; }

    /// <summary>Actions with everything said of them, each part by its own query.</summary>
    IQueryable<BoardAction> WholeActions { get; }

    IQueryable<ActionUpdate> ActionUpdates { get; }

    /// <summary>The statements of owners that actions are done, with their proof.</summary>
    IQueryable<Completion> Completions { get; }
}
