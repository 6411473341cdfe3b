namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Who may own rows.</summary>
internal enum OwnerKind
{
    Board,
    Agency,
    Platform,
}
