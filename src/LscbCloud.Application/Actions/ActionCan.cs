using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What the reader may do now with this action, on the board or in the agency that owns it.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
/// <param name="action">The action with everything said of it.</param>
/// <param name="heldSince">Since when the board is under a legal hold; none where it is under none.</param>
/// <param name="user">The reader.</param>
public sealed partial class ActionCan(BoardAction action, DateOnly? heldSince, ICurrentUser user);
