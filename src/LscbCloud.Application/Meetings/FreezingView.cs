namespace LscbCloud.Application.Meetings;

/// <summary>When and by whom the reports were copied.</summary>
public sealed record FreezingView(DateOnly On, string By);
