namespace LscbCloud.Application.Notifications;

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    Board,
    Agency,
}
