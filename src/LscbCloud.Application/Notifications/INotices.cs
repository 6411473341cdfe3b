namespace LscbCloud.Application.Notifications;

/// <summary>Names what the daily email tells of one feature. Each class that implements it is found, so that a feature brings its own.</summary>
public interface INotices
{
    IEnumerable<Notice> Notices { get; }
}
