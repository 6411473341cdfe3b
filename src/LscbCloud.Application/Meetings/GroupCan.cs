using LscbCloud.Application.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>What the reader may do now with this group.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
public sealed partial class GroupCan(Group group, ICurrentUser user);
