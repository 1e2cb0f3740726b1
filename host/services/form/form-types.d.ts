// Members of FormApp that @types/google-apps-script 2.0.13 lacks: ratings and publishing
// (D:reference/forms/rating-item, form, form-app; in the product since 2025).

declare namespace GoogleAppsScript {
  namespace Forms {
    enum RatingIconType {
      STAR,
      HEART,
      THUMB_UP,
    }
    interface RatingItem {
      createResponse(response: Integer): ItemResponse;
      duplicate(): RatingItem;
      getGeneralFeedback(): QuizFeedback;
      getHelpText(): string;
      getId(): Integer;
      getIndex(): Integer;
      getPoints(): Integer;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): Integer;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setGeneralFeedback(feedback: QuizFeedback): RatingItem;
      setHelpText(text: string): RatingItem;
      setPoints(points: Integer): RatingItem;
      setRatingIcon(icon: RatingIconType): RatingItem;
      setRatingScaleLevel(level: Integer): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
    interface Form {
      addRatingItem(): RatingItem;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
    interface FormApp {
      RatingIconType: typeof RatingIconType;
      create(title: string, isPublished: boolean): Form;
    }
  }
}
