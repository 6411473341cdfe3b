using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Meetings;

/// <summary>A meeting's name in addresses: that of its group, and its day.</summary>
internal static class MeetingAddress
{
    public const int MaxLength = Slugs.MaxLength + 11;
}
